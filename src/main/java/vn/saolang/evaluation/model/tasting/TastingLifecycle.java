package vn.saolang.evaluation.model.tasting;

import java.util.List;
import java.util.Set;
import vn.saolang.kernel.Lifecycle;
import vn.saolang.kernel.Lifecycle.Step;
import vn.saolang.kernel.Role;

/** What may be done with a tasting. How sensory criteria are tasted is the software's own; the act names the criteria. */
public final class TastingLifecycle {

    /** The acts. */
    public enum TastingAction {
        START,
        END,
        DROP
    }

    private static final Set<Role> PREPARERS =
            Set.of(Role.COUNCIL_SECRETARY, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE);
    private static final Set<Role> TABLE = Set.of(Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY);

    public static final Lifecycle<TastingState, TastingAction> TABLE_OF_STEPS = new Lifecycle<>(
            "a tasting",
            List.of(
                    step(TastingState.PREPARED, TastingAction.START, TastingState.OPEN, PREPARERS, "TastingStarted"),
                    step(TastingState.PREPARED, TastingAction.DROP, TastingState.DROPPED, PREPARERS, "TastingDropped"),
                    step(TastingState.OPEN, TastingAction.END, TastingState.ENDED, TABLE, "TastingEnded")));

    private TastingLifecycle() {}

    private static Step<TastingState, TastingAction> step(
            TastingState from, TastingAction action, TastingState to, Set<Role> who, String event) {
        return new Step<>(from, action, to, who, event, "evaluation.tasting.state." + to, "26/2026 Phụ lục II");
    }
}
