package vn.saolang.idea.model.potential;

import java.util.List;
import java.util.Set;
import vn.saolang.idea.PotentialState;
import vn.saolang.kernel.Lifecycle;
import vn.saolang.kernel.Lifecycle.Step;
import vn.saolang.kernel.Role;

/** The table by which a potential product moves; docs/states/potential.md shows it. */
public final class PotentialLifecycle {

    private static final String BASIS = "33/NQ-HĐND (Thái Nguyên), II.1";

    private static final Set<Role> COMMUNE = Set.of(Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR);

    public static final Lifecycle<PotentialState, PotentialAction> TABLE = new Lifecycle<>(
            "a potential product",
            List.of(
                    row(PotentialState.NONE, PotentialAction.PROPOSE, PotentialState.PROPOSED, Set.of(Role.PRODUCER)),
                    row(PotentialState.NONE, PotentialAction.SURVEY, PotentialState.KEPT, COMMUNE),
                    row(PotentialState.PROPOSED, PotentialAction.TAKE, PotentialState.KEPT, COMMUNE),
                    row(PotentialState.PROPOSED, PotentialAction.DROP, PotentialState.DROPPED, COMMUNE),
                    row(PotentialState.KEPT, PotentialAction.DROP, PotentialState.DROPPED, COMMUNE),
                    row(PotentialState.KEPT, PotentialAction.CHOOSE, PotentialState.CHOSEN, COMMUNE),
                    row(PotentialState.DROPPED, PotentialAction.TAKE, PotentialState.KEPT, COMMUNE)));

    private PotentialLifecycle() {}

    private static Step<PotentialState, PotentialAction> row(
            PotentialState from, PotentialAction action, PotentialState to, Set<Role> who) {
        return new Step<>(from, action, to, who, "PotentialMoved", to.key(), BASIS);
    }
}
