package vn.saolang.evaluation.app.session;

import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;

/** What the chair records for the minutes has a reason. */
final class Reasons {

    static final int LONGEST = 4000;

    private Reasons() {}

    /** @throws RefusedException when nothing, or too much, was written */
    static void require(String reason) {
        if (reason.isBlank()) {
            throw new RefusedException(Refusal.of("evaluation.REASON_MISSING", "reason"));
        }
        if (reason.length() > LONGEST) {
            throw new RefusedException(Refusal.of("evaluation.REASON_LONG", "reason", Integer.toString(LONGEST)));
        }
    }
}
