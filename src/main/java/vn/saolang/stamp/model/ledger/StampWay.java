package vn.saolang.stamp.model.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.saolang.kernel.Lifecycle;
import vn.saolang.kernel.Lifecycle.Step;
import vn.saolang.kernel.Role;
import vn.saolang.stamp.StampState;

/** The table by which stamps move; docs/states/stamp.md shows it. There is no way back: what was wrong is made void. */
public final class StampWay {

    private static final Set<Role> PRODUCER = Set.of(Role.PRODUCER);
    private static final Set<Role> ANYBODY =
            Set.of(Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE);
    private static final String USE = "26/2026 Điều 9.3b";

    public static final Lifecycle<StampState, StampAction> TABLE = new Lifecycle<>("a stamp", steps());

    private StampWay() {}

    /** What one does to bring stamps into this state; nothing brings them to MINTED but minting. */
    public static StampAction to(StampState state) {
        return switch (state) {
            case MINTED -> throw new IllegalArgumentException("stamps are minted with their roll");
            case PRINTED -> StampAction.PRINT;
            case DELIVERED -> StampAction.DELIVER;
            case APPLIED -> StampAction.APPLY;
            case ACTIVE -> StampAction.ACTIVATE;
            case VOID -> StampAction.MAKE_VOID;
        };
    }

    /** The state from which a run gets to this one; for VOID there is none in particular. */
    public static StampState before(StampState state) {
        return TABLE.steps().stream()
                .filter(step -> step.to() == state)
                .map(Step::from)
                .findFirst()
                .orElseThrow();
    }

    static void check(Span now, Move move) {
        if (move.before() == null || now.state() != move.before()) {
            throw new IllegalMove(move, now.from() + " is " + now.state());
        }
        if (TABLE.find(now.state(), to(move.after())).isEmpty()) {
            throw new IllegalMove(move, "no such step");
        }
        boolean keepsLot =
                move.after() == StampState.APPLIED ? move.lot() != null : Objects.equals(move.lot(), now.lot());
        if (!keepsLot) {
            throw new IllegalMove(move, now.from() + " is of another lot");
        }
    }

    private static List<Step<StampState, StampAction>> steps() {
        Stream<Step<StampState, StampAction>> on = Stream.of(
                step(StampState.MINTED, StampState.PRINTED, PRODUCER, "StampsPrinted"),
                step(StampState.PRINTED, StampState.DELIVERED, PRODUCER, "StampsDelivered"),
                step(StampState.DELIVERED, StampState.APPLIED, PRODUCER, "StampsApplied"),
                step(StampState.APPLIED, StampState.ACTIVE, PRODUCER, "StampsActivated"));
        Stream<Step<StampState, StampAction>> end = Arrays.stream(StampState.values())
                .filter(state -> state != StampState.VOID)
                .map(state -> step(state, StampState.VOID, ANYBODY, "StampsVoided"));
        return Stream.concat(on, end).toList();
    }

    private static Step<StampState, StampAction> step(StampState from, StampState to, Set<Role> who, String event) {
        return new Step<>(from, to(to), to, who, event, "stamp.state." + to.name(), USE);
    }
}
