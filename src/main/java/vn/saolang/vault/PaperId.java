package vn.saolang.vault;

import java.util.UUID;
import vn.saolang.kernel.NotFound;

/** Names a paper of the vault for ever. */
public record PaperId(UUID value) {

    public static PaperId random() {
        return new PaperId(UUID.randomUUID());
    }

    /**
     * The id an address names.
     *
     * @throws NotFound when the text is no id
     */
    public static PaperId parse(String text) {
        try {
            return new PaperId(UUID.fromString(text));
        } catch (IllegalArgumentException wrong) {
            throw new NotFound("paper " + text.length());
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
