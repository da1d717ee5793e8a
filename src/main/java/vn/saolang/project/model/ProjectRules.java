package vn.saolang.project.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;
import vn.saolang.project.ProjectAction;
import vn.saolang.project.ProjectDraft;

/** What may be written about a project. */
public final class ProjectRules {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST = 4000;
    private static final BigDecimal MOST = new BigDecimal("99999999999");

    private ProjectRules() {}

    /** Every defect of a project, beside its field. */
    public static List<Refusal> defects(ProjectDraft draft) {
        List<Refusal> defects = new ArrayList<>();
        unless(draft.kind() != null, "project.KIND", "kind", defects);
        unless(!draft.name().isEmpty() && draft.name().length() <= LONGEST_NAME, "project.NAME", "name", defects);
        unless(
                !draft.agency().isEmpty() && draft.agency().length() <= LONGEST_NAME,
                "project.AGENCY",
                "agency",
                defects);
        unless(draft.place().length() <= LONGEST_NAME, "project.LONG", "place", defects);
        unless(draft.basis().length() <= LONGEST_NAME, "project.LONG", "basis", defects);
        unless(!draft.goals().isEmpty() && draft.goals().length() <= LONGEST, "project.GOALS", "goals", defects);
        unless(draft.starts() != null, "project.STARTS", "starts", defects);
        unless(
                draft.ends() != null && (draft.starts() == null || !draft.ends().isBefore(draft.starts())),
                "project.ENDS",
                "ends",
                defects);
        unless(draft.budget() == null || fits(draft.budget()), "project.BUDGET", "budget", defects);
        return defects;
    }

    /** Every defect of a milestone. */
    public static List<Refusal> milestoneDefects(String name, @Nullable LocalDate due, Project project) {
        List<Refusal> defects = new ArrayList<>();
        unless(!name.isBlank() && name.length() <= LONGEST_NAME, "project.MILESTONE_NAME", "milestone", defects);
        unless(due != null && !due.isBefore(project.starts()), "project.MILESTONE_DUE", "due", defects);
        return defects;
    }

    /** Every defect of the day on which a milestone was reached; none for a day that is taken back. */
    public static List<Refusal> reachedDefects(@Nullable LocalDate doneOn, String note, LocalDate today) {
        List<Refusal> defects = new ArrayList<>();
        unless(doneOn == null || !doneOn.isAfter(today), "project.DONE_ON", "doneOn", defects);
        unless(note.length() <= LONGEST, "project.LONG", "note", defects);
        return defects;
    }

    /** Every defect of a measure. */
    public static List<Refusal> measureDefects(String name, String unit, @Nullable BigDecimal target) {
        List<Refusal> defects = new ArrayList<>();
        unless(!name.isBlank() && name.length() <= 200, "project.MEASURE_NAME", "measure", defects);
        unless(!unit.isBlank() && unit.length() <= 50, "project.MEASURE_UNIT", "unit", defects);
        unless(target != null && fits(target), "project.MEASURE_TARGET", "target", defects);
        return defects;
    }

    /** Every defect of a count. */
    public static List<Refusal> countDefects(@Nullable BigDecimal actual, @Nullable LocalDate asOf, LocalDate today) {
        List<Refusal> defects = new ArrayList<>();
        unless(actual != null && fits(actual), "project.ACTUAL", "actual", defects);
        unless(asOf != null && !asOf.isAfter(today), "project.AS_OF", "asOf", defects);
        return defects;
    }

    /** Why an action is refused: a project is finished when nothing of it is open, and stopped with a reason. */
    public static List<Refusal> actionDefects(Project project, ProjectAction action, String note) {
        List<Refusal> defects = new ArrayList<>();
        boolean open = project.milestones().stream().anyMatch(one -> one.doneOn() == null);
        unless(action != ProjectAction.FINISH || !open, "project.MILESTONES_OPEN", "action", defects);
        unless(action != ProjectAction.STOP || !note.isBlank(), "project.STOP_REASON", "note", defects);
        unless(note.length() <= LONGEST, "project.LONG", "note", defects);
        return defects;
    }

    /** Exact to three places, not below zero, and small enough to be kept. */
    private static boolean fits(BigDecimal number) {
        return number.signum() >= 0
                && number.compareTo(MOST) <= 0
                && number.stripTrailingZeros().scale() <= 3;
    }

    private static void unless(boolean fine, String code, String field, List<Refusal> defects) {
        if (!fine) {
            defects.add(Refusal.of(code, field));
        }
    }
}
