package vn.saolang.stamp.model.quota;

import java.util.UUID;

/**
 * Where material comes from.
 *
 * @param kind an area of the producer, or a link contract
 * @param id of the area or contract
 */
public record Source(Kind kind, UUID id) {

    /** What supplies. */
    public enum Kind {
        AREA,
        CONTRACT
    }

    public static Source area(UUID id) {
        return new Source(Kind.AREA, id);
    }

    public static Source contract(UUID id) {
        return new Source(Kind.CONTRACT, id);
    }

    /** Its name in forms: {@code AREA-…} or {@code CONTRACT-…}. */
    public String field() {
        return kind + "-" + id;
    }
}
