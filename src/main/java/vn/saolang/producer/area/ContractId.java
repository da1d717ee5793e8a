package vn.saolang.producer.area;

import java.util.UUID;
import vn.saolang.kernel.NotFound;

/** Names a link contract for ever. */
public record ContractId(UUID value) {

    public static ContractId random() {
        return new ContractId(UUID.randomUUID());
    }

    /**
     * The id an address names.
     *
     * @throws NotFound when the text is no id
     */
    public static ContractId parse(String text) {
        try {
            return new ContractId(UUID.fromString(text));
        } catch (IllegalArgumentException wrong) {
            throw new NotFound("contract");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
