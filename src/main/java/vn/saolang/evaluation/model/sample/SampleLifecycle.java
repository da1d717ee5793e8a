package vn.saolang.evaluation.model.sample;

import static vn.saolang.evaluation.model.sample.SampleState.DISPOSED;
import static vn.saolang.evaluation.model.sample.SampleState.RETURNED;
import static vn.saolang.evaluation.model.sample.SampleState.STORED;
import static vn.saolang.evaluation.model.sample.SampleState.USED;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.saolang.kernel.Lifecycle;
import vn.saolang.kernel.Lifecycle.Step;
import vn.saolang.kernel.Role;

/** Where a piece may go from where it is. The act asks for samples and says nothing of their way: it is the software's own. */
public final class SampleLifecycle {

    private static final Set<Role> KEEPERS = Set.of(Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE, Role.COUNCIL_SECRETARY);

    public static final Lifecycle<SampleState, SampleAction> SAMPLE = new Lifecycle<>(
            "a sample",
            List.of(
                    step(STORED, SampleAction.TASTE, USED),
                    step(STORED, SampleAction.TEST, USED),
                    step(STORED, SampleAction.GIVE_BACK, RETURNED),
                    step(STORED, SampleAction.DISPOSE, DISPOSED),
                    step(USED, SampleAction.PUT_RIGHT, STORED),
                    step(RETURNED, SampleAction.PUT_RIGHT, STORED),
                    step(DISPOSED, SampleAction.PUT_RIGHT, STORED)));

    private SampleLifecycle() {}

    private static Step<SampleState, SampleAction> step(SampleState from, SampleAction action, SampleState to) {
        return new Step<>(
                from, action, to, KEEPERS, "PiecesMoved", "evaluation.sample.state." + to, "26/2026 Điều 6.2d, 6.3a");
    }

    /** What may be done with a piece that is there, in the order of the enum. */
    public static List<SampleAction> open(SampleState state) {
        return Arrays.stream(SampleAction.values())
                .filter(action -> SAMPLE.find(state, action).isPresent())
                .toList();
    }
}
