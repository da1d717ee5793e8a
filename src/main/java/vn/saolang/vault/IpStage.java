package vn.saolang.vault;

import java.util.List;

/** Where an application stands (50/2005/QH11 Điều 108–114): a line with two ways out. */
public enum IpStage {
    FILED,
    /** Chấp nhận đơn hợp lệ: passed the formal examination. */
    ACCEPTED,
    PUBLISHED,
    OPPOSED,
    GRANTED,
    RENEWED,
    REFUSED,
    EXPIRED;

    /** What may come next; copyright is registered without formal examination and publication. */
    public List<IpStage> next(IpKind kind) {
        return switch (this) {
            case FILED -> kind == IpKind.COPYRIGHT ? List.of(GRANTED, REFUSED) : List.of(ACCEPTED, REFUSED);
            case ACCEPTED -> List.of(PUBLISHED, REFUSED);
            case PUBLISHED -> List.of(OPPOSED, GRANTED, REFUSED);
            case OPPOSED -> List.of(GRANTED, REFUSED);
            case GRANTED, RENEWED -> List.of(RENEWED, EXPIRED);
            case REFUSED, EXPIRED -> List.of();
        };
    }

    /** A title was given and not ended. */
    public boolean granted() {
        return this == GRANTED || this == RENEWED;
    }

    /** The application passed the formal examination and was not refused since. */
    public boolean accepted() {
        return granted() || this == ACCEPTED || this == PUBLISHED || this == OPPOSED;
    }

    /** Message key of its name. */
    public String key() {
        return "vault.stage." + name();
    }
}
