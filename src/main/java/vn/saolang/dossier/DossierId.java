package vn.saolang.dossier;

import java.util.UUID;
import vn.saolang.kernel.NotFound;

/** Names a dossier for ever. */
public record DossierId(UUID value) {

    public static DossierId random() {
        return new DossierId(UUID.randomUUID());
    }

    /**
     * The id an address names.
     *
     * @throws NotFound when the text is no id
     */
    public static DossierId parse(String text) {
        try {
            return new DossierId(UUID.fromString(text));
        } catch (IllegalArgumentException wrong) {
            throw new NotFound("dossier " + text.length());
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
