package vn.saolang.business.model.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;

/**
 * Notes of a visit as typed.
 *
 * @param visitedOn null when it is no day
 * @param followUp null when none was set
 */
public record AdviceDraft(
        @Nullable LocalDate visitedOn,
        String place,
        String advice,
        String agreed,
        @Nullable LocalDate followUp) {

    private static final int LONGEST = 4000;
    private static final int LONGEST_PLACE = 300;
    private static final int SHORTEST = 5;
    private static final int MOST_MONTHS = 24;

    /** Every defect; a visit is written down after it took place. */
    public List<Refusal> defects(LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        LocalDate day = visitedOn;
        if (day == null || day.isAfter(today) || day.isBefore(today.minusMonths(MOST_MONTHS))) {
            refusals.add(Refusal.of("business.VISIT_DAY", "visitedOn"));
        }
        if (place.length() > LONGEST_PLACE) {
            refusals.add(Refusal.of("business.TOO_LONG", "place", Integer.toString(LONGEST_PLACE)));
        }
        if (advice.strip().length() < SHORTEST || advice.length() > LONGEST) {
            refusals.add(Refusal.of("business.ADVICE", "advice"));
        }
        if (agreed.length() > LONGEST) {
            refusals.add(Refusal.of("business.TOO_LONG", "agreed", Integer.toString(LONGEST)));
        }
        if (followUp != null && (followUp.isBefore(today) || followUp.isAfter(today.plusMonths(MOST_MONTHS)))) {
            refusals.add(Refusal.of("business.FOLLOW_UP", "followUp"));
        }
        return refusals;
    }
}
