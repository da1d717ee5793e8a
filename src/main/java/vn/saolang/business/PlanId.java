package vn.saolang.business;

import java.util.UUID;
import vn.saolang.kernel.NotFound;

/** Names a business plan for ever. */
public record PlanId(UUID value) {

    public static PlanId random() {
        return new PlanId(UUID.randomUUID());
    }

    /**
     * The id an address names.
     *
     * @throws NotFound when the text is no id
     */
    public static PlanId parse(String text) {
        try {
            return new PlanId(UUID.fromString(text));
        } catch (IllegalArgumentException wrong) {
            throw new NotFound("business plan " + text.length());
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
