package vn.saolang.business.model.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;

/** What a milestone must be, and how it is reported done. */
public final class MilestoneRules {

    /** A plan has no more milestones than people can follow. */
    public static final int MOST = 40;

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_RESULT = 2000;
    private static final int SHORTEST_RESULT = 3;
    private static final int MOST_YEARS = 6;

    private MilestoneRules() {}

    /** What stands against planning it. */
    public static List<Refusal> defects(String title, @Nullable LocalDate due, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            refusals.add(Refusal.of("business.MILESTONE_TITLE", "title"));
        }
        if (due == null || due.isBefore(today.minusYears(MOST_YEARS)) || due.isAfter(today.plusYears(MOST_YEARS))) {
            refusals.add(Refusal.of("business.MILESTONE_DUE", "due"));
        }
        return refusals;
    }

    /** What stands against reporting it done; nothing is done before it has come to pass. */
    public static List<Refusal> undone(@Nullable LocalDate doneOn, String result, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (doneOn == null || doneOn.isAfter(today) || doneOn.isBefore(today.minusYears(MOST_YEARS))) {
            refusals.add(Refusal.of("business.MILESTONE_DONE", "doneOn"));
        }
        if (result.strip().length() < SHORTEST_RESULT || result.length() > LONGEST_RESULT) {
            refusals.add(Refusal.of("business.MILESTONE_RESULT", "result"));
        }
        return refusals;
    }
}
