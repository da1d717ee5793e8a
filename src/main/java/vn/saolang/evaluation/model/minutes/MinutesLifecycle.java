package vn.saolang.evaluation.model.minutes;

import java.util.List;
import java.util.Set;
import vn.saolang.kernel.Lifecycle;
import vn.saolang.kernel.Lifecycle.Step;
import vn.saolang.kernel.Role;

/** How minutes come to be signed, as a table. */
public final class MinutesLifecycle {

    /** What is done with minutes. */
    public enum MinutesAction {
        FREEZE,
        /** The first of the two confirms. */
        CONFIRM,
        /** The second of the two confirms the same file. */
        CONFIRM_LAST,
        /** The signed paper, or the PDF signed with tokens, is handed in. */
        HAND_IN,
        /** Another scan of the signed paper is added. */
        ADD_SCAN,
        /** Something changed before both had signed. */
        REPLACE
    }

    private static final Set<Role> TABLE = Set.of(Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY);
    private static final Set<Role> EVERY_SEAT = Set.of(Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER);

    public static final Lifecycle<MinutesState, MinutesAction> MINUTES = new Lifecycle<>(
            "minutes",
            List.of(
                    step(MinutesState.DRAFT, MinutesAction.FREEZE, MinutesState.FROZEN, TABLE, "MinutesFrozen"),
                    step(MinutesState.FROZEN, MinutesAction.CONFIRM, MinutesState.FROZEN, TABLE, "MinutesConfirmed"),
                    step(MinutesState.FROZEN, MinutesAction.CONFIRM_LAST, MinutesState.SIGNED, TABLE, "MinutesSigned"),
                    step(MinutesState.FROZEN, MinutesAction.HAND_IN, MinutesState.SIGNED, TABLE, "MinutesSigned"),
                    step(MinutesState.SIGNED, MinutesAction.ADD_SCAN, MinutesState.SIGNED, TABLE, "MinutesScanAdded"),
                    step(
                            MinutesState.FROZEN,
                            MinutesAction.REPLACE,
                            MinutesState.SUPERSEDED,
                            EVERY_SEAT,
                            "MinutesReplaced")));

    private MinutesLifecycle() {}

    private static Step<MinutesState, MinutesAction> step(
            MinutesState from, MinutesAction action, MinutesState to, Set<Role> who, String event) {
        return new Step<>(from, action, to, who, event, "evaluation.minutes.state." + to, "26/2026 Điều 7.3d, 7.4d");
    }
}
