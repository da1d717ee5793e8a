package vn.saolang.traceability.model.recall;

import java.util.List;
import java.util.Set;
import vn.saolang.kernel.Lifecycle;
import vn.saolang.kernel.Lifecycle.Step;
import vn.saolang.kernel.Role;

/** The table by which a recall moves; docs/states/recall.md shows it. */
public final class RecallLifecycle {

    private static final Set<Role> WHO =
            Set.of(Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE);
    private static final String LAW = "55/2010/QH12 Điều 55";

    public static final Lifecycle<RecallState, RecallAction> TABLE = new Lifecycle<>(
            "a recall",
            List.of(
                    new Step<>(
                            RecallState.NONE,
                            RecallAction.START,
                            RecallState.OPEN,
                            WHO,
                            "RecallStarted",
                            RecallState.OPEN.key(),
                            LAW),
                    new Step<>(
                            RecallState.OPEN,
                            RecallAction.END,
                            RecallState.ENDED,
                            WHO,
                            "RecallEnded",
                            RecallState.ENDED.key(),
                            LAW)));

    private RecallLifecycle() {}
}
