package vn.saolang.vault;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a paper is still good (26/2026 Điều 6.1c: papers with a term; 9.3a: criteria are kept). */
public enum Health {
    VALID,
    /** Ends within 90 days. */
    EXPIRING,
    EXPIRED,
    NO_EXPIRY;

    /** How many days before its end a paper begins to be named. */
    public static final int WARNING_DAYS = 90;

    /**
     * The health on a day.
     *
     * @param expiresOn last day the paper is good
     */
    public static Health of(@Nullable LocalDate expiresOn, LocalDate today) {
        if (expiresOn == null) {
            return NO_EXPIRY;
        }
        if (today.isAfter(expiresOn)) {
            return EXPIRED;
        }
        return expiresOn.isAfter(today.plusDays(WARNING_DAYS)) ? VALID : EXPIRING;
    }

    /** Message key of its name. */
    public String key() {
        return "vault.health." + name();
    }

    /** Colour of its badge. */
    public String mark() {
        return switch (this) {
            case VALID -> "good";
            case EXPIRING -> "wait";
            case EXPIRED -> "bad";
            case NO_EXPIRY -> "calm";
        };
    }
}
