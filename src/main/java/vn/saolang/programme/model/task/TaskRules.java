package vn.saolang.programme.model.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;

/** What a task needs: who, what, by when; done on a day that has come, with a word of proof. */
public final class TaskRules {

    private static final int LONGEST_TEXT = 1000;

    private TaskRules() {}

    /** A task as typed. */
    public record Draft(
            String agency,
            String what,
            @Nullable LocalDate starts,
            @Nullable LocalDate due,
            @Nullable LocalDate done,
            String note,
            String evidence) {}

    public static List<Refusal> defects(Draft draft, LocalDate today) {
        List<Refusal> found = new ArrayList<>();
        if (draft.agency().isBlank() || draft.agency().length() > 200) {
            found.add(Refusal.of("programme.AGENCY_MISSING", "agency"));
        }
        if (draft.what().isBlank() || draft.what().length() > LONGEST_TEXT) {
            found.add(Refusal.of("programme.WHAT_MISSING", "what"));
        }
        LocalDate due = draft.due();
        LocalDate starts = draft.starts();
        if (due == null) found.add(Refusal.of("programme.DAY_MISSING", "due"));
        else if (starts != null && starts.isAfter(due)) found.add(Refusal.of("programme.START_AFTER_DUE", "starts"));
        LocalDate done = draft.done();
        if (done != null && done.isAfter(today)) found.add(Refusal.of("programme.DONE_TOMORROW", "done"));
        if (done != null && draft.note().isBlank() && draft.evidence().isBlank()) {
            found.add(Refusal.of("programme.PROOF_MISSING", "note"));
        }
        return found;
    }
}
