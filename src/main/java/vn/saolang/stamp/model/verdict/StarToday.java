package vn.saolang.stamp.model.verdict;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.saolang.recognition.register.CertificateState;
import vn.saolang.recognition.register.RegisterEntry;
import vn.saolang.recognition.register.Standing;

/**
 * The star of a product on the day of the question (26/2026 Điều 4.3, 8, 10.1b).
 *
 * @param stars 3 to 5; 0 when the register holds no recognition of the product
 * @param validUntil last day it counts; null when not known to the day
 * @param endedOn when it ended: the last day of a term that ran out, or the first day without a certificate that was withdrawn or
 *     annulled; null while it holds, or when the day is not known
 * @param reason why it was withdrawn or annulled, in Vietnamese; null otherwise
 * @param registerCode names the product in the register; empty when it is not there
 * @param holds whether stamps live under it; a star whose day is uncertain is not called ended
 */
public record StarToday(
        int stars,
        CertificateState state,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate endedOn,
        @Nullable String reason,
        String registerCode,
        boolean holds) {

    /** The register knows no recognition of the product. */
    public static final StarToday NONE = new StarToday(0, CertificateState.UNCERTAIN, null, null, null, "", false);

    /** The star as the register tells it; null for a product that is not listed. */
    public static StarToday of(@Nullable RegisterEntry entry) {
        Standing standing = entry == null ? null : entry.standing();
        if (entry == null || standing == null) {
            return NONE;
        }
        return new StarToday(
                standing.stars(),
                standing.state(),
                standing.validUntil(),
                endedOn(standing),
                standing.endedReason(),
                entry.code(),
                holds(standing.state()));
    }

    private static boolean holds(CertificateState state) {
        return state == CertificateState.VALID || state == CertificateState.UNCERTAIN;
    }

    private static @Nullable LocalDate endedOn(Standing standing) {
        return switch (standing.state()) {
            case VALID, UNCERTAIN, NOT_YET -> null;
            case EXPIRED -> standing.validUntil();
            case WITHDRAWN, ANNULLED, REPLACED -> standing.endedOn();
        };
    }
}
