package vn.saolang.evaluation.model.vote;

import java.util.List;
import java.util.Set;
import vn.saolang.kernel.Lifecycle;
import vn.saolang.kernel.Lifecycle.Step;
import vn.saolang.kernel.Role;

/** The life of a motion as a table; docs/states shows it. */
public final class MotionLifecycle {

    /** What may be done with a motion that was put. */
    public enum MotionAction {
        VOTE,
        CLOSE,
        WITHDRAW
    }

    private static final String CLAUSE = "26/2026 Điều 7.3d, 7.4d";

    public static final Lifecycle<MotionState, MotionAction> MOTION = new Lifecycle<>(
            "a motion in a meeting",
            List.of(
                    step(
                            MotionAction.VOTE,
                            MotionState.OPEN,
                            Set.of(Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER),
                            "VoteCast"),
                    step(MotionAction.CLOSE, MotionState.CLOSED, Set.of(Role.COUNCIL_CHAIR), "MotionClosed"),
                    step(
                            MotionAction.WITHDRAW,
                            MotionState.WITHDRAWN,
                            Set.of(Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY),
                            "MotionWithdrawn")));

    private MotionLifecycle() {}

    private static Step<MotionState, MotionAction> step(
            MotionAction action, MotionState to, Set<Role> who, String event) {
        return new Step<>(MotionState.OPEN, action, to, who, event, "evaluation.motion.state." + to, CLAUSE);
    }
}
