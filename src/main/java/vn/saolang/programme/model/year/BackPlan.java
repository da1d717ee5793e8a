package vn.saolang.programme.model.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.programme.CycleStep;
import vn.saolang.regulation.RoundWindow;
import vn.saolang.regulation.WorkingDays;

/**
 * The last days that still make a round, counted back from the law's: the commune's letter strictly before 30/4 or 30/10 (26/2026
 * Điều 5), its 15 working days before that (26/2026 Điều 7.2), and before those the lead times of the software's own data.
 */
public final class BackPlan {

    private static final int SOON_DAYS = 30;

    private BackPlan() {}

    /**
     * A last day.
     *
     * @param code REQUEST, DOSSIER, READY, PLAN, IDEA or REGISTER; its text is {@code programme.back.<code>}
     * @param step the step of the cycle that has to be over, null for the law's own days
     * @param clause the law's clause, empty for lead times
     */
    public record Last(String code, @Nullable CycleStep step, LocalDate day, String clause) {

        /** Whether the law fixes it; the others are advice. */
        public boolean legal() {
            return !clause.isEmpty();
        }

        /** How it stands on a day. */
        public Standing standing(LocalDate today) {
            if (today.isAfter(day)) return Standing.PASSED;
            return today.plusDays(SOON_DAYS).isBefore(day) ? Standing.OPEN : Standing.SOON;
        }
    }

    /** Whether a last day is gone, near or far. */
    public enum Standing {
        PASSED,
        SOON,
        OPEN;

        public String key() {
            return "programme.back." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A round with its last days, the earliest first. */
    public record Round(RoundWindow window, List<Last> lasts) {

        /** The last day of this code. */
        public Last last(String code) {
            return lasts.stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * @param reviewDays the commune's working days
     * @param lead days by stage: DOSSIER, IMPLEMENTATION, PLAN, IDEA
     */
    public static Round of(RoundWindow window, WorkingDays days, int reviewDays, Map<String, Integer> lead) {
        LocalDate request = lastWorkingDay(window.requestedBefore().minusDays(1), days);
        LocalDate dossier = lastReceipt(request, days, reviewDays);
        LocalDate ready = dossier.minusDays(lead.getOrDefault("DOSSIER", 0));
        LocalDate plan = ready.minusDays(lead.getOrDefault("IMPLEMENTATION", 0));
        LocalDate idea = plan.minusDays(lead.getOrDefault("PLAN", 0));
        LocalDate register = idea.minusDays(lead.getOrDefault("IDEA", 0));
        List<Last> lasts = new ArrayList<>();
        lasts.add(new Last("REGISTER", null, register, ""));
        lasts.add(new Last("IDEA", CycleStep.IDEA, idea, ""));
        lasts.add(new Last("PLAN", CycleStep.PLAN, plan, ""));
        lasts.add(new Last("READY", CycleStep.IMPLEMENTATION, ready, ""));
        lasts.add(new Last("DOSSIER", null, dossier, "26/2026 Điều 7.2"));
        lasts.add(new Last("REQUEST", null, request, "26/2026 Điều 5"));
        return new Round(window, lasts);
    }

    private static LocalDate lastWorkingDay(LocalDate day, WorkingDays days) {
        LocalDate last = day;
        while (!days.isWorkingDay(last)) last = last.minusDays(1);
        return last;
    }

    /** The last day of receipt from which the working days are over by the letter's day. */
    private static LocalDate lastReceipt(LocalDate request, WorkingDays days, int reviewDays) {
        LocalDate receipt = request;
        while (days.addWorkingDays(receipt, reviewDays).isAfter(request)) receipt = receipt.minusDays(1);
        return lastWorkingDay(receipt, days);
    }
}
