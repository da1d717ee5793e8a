package vn.saolang.evaluation.model.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether the agency went to see the place of production, why, and what it found (26/2026 Điều 7.6c, 7.6e).
 *
 * @param scaleChanged the scale of production changed a lot
 * @param evidenceUnclear the evidence is not clear and has to be seen on site
 * @param ground what changed or is unclear; empty when neither
 * @param visitedOn null while nobody went
 */
public record SiteCheck(
        boolean scaleChanged,
        boolean evidenceUnclear,
        String ground,
        @Nullable LocalDate visitedOn,
        String participants,
        String findings) {

    public static final SiteCheck NONE = new SiteCheck(false, false, "", null, "", "");

    /** Whether the law wants a site check: only on one of the two grounds. */
    public boolean needed() {
        return scaleChanged || evidenceUnclear;
    }

    /** Whether anything of a visit was recorded. */
    public boolean recorded() {
        return visitedOn != null || !participants.isBlank() || !findings.isBlank();
    }
}
