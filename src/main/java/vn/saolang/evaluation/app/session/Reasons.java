package vn.saolang.evaluation.app.session;

import java.util.List;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Verdict;

/** What the chair records for the minutes has a reason. */
public final class Reasons {

    static final int LONGEST = 4000;

    private Reasons() {}

    /** @throws RefusedException when nothing, or too much, was written */
    public static void require(String reason) {
        Verdict.of(defects(reason)).orThrow();
    }

    /** What is wrong with it. */
    public static List<Refusal> defects(String reason) {
        return reason.isBlank()
                ? List.of(Refusal.of("evaluation.REASON_MISSING", "reason"))
                : tooLong(reason, "reason");
    }

    /** Whether too much was written in a field. */
    public static List<Refusal> tooLong(String text, String field) {
        return text.length() > LONGEST
                ? List.of(Refusal.of("evaluation.REASON_LONG", field, Integer.toString(LONGEST)))
                : List.of();
    }
}
