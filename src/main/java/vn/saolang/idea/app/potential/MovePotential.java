package vn.saolang.idea.app.potential;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.idea.PotentialId;
import vn.saolang.idea.PotentialMoved;
import vn.saolang.idea.PotentialState;
import vn.saolang.idea.model.potential.Potential;
import vn.saolang.idea.model.potential.PotentialAction;
import vn.saolang.idea.model.potential.PotentialLifecycle;
import vn.saolang.idea.store.meeting.ExpectedStore;
import vn.saolang.idea.store.potential.PotentialStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;

/** The commune takes a proposal into its inventory, or leaves it aside and says why. */
@Component
public class MovePotential {

    private static final int LONGEST_REASON = 1000;

    private final PotentialDoor door;
    private final PotentialStore store;
    private final ExpectedStore expected;
    private final Events events;

    MovePotential(PotentialDoor door, PotentialStore store, ExpectedStore expected, Events events) {
        this.expected = expected;
        this.door = door;
        this.store = store;
        this.events = events;
    }

    /**
     * Takes it into the inventory.
     *
     * @throws RefusedException {@code idea.POTENTIAL_STATE} when it stands there already
     */
    @Transactional
    public void take(Actor by, PotentialId id) {
        move(by, door.keep(by, id), PotentialAction.TAKE, "");
    }

    /**
     * Leaves it aside.
     *
     * @throws RefusedException without a reason, while a year expects it, or when a meeting chose it
     */
    @Transactional
    public void drop(Actor by, PotentialId id, String reason) {
        Potential one = door.keep(by, id);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new RefusedException(Refusal.of("idea.POTENTIAL_REASON", "reason"));
        }
        if (expected.isExpected(id)) {
            throw new RefusedException(Refusal.whole("idea.POTENTIAL_EXPECTED"));
        }
        move(by, one, PotentialAction.DROP, reason.strip());
    }

    private void move(Actor by, Potential one, PotentialAction action, String reason) {
        PotentialState to = PotentialLifecycle.TABLE
                .find(one.state(), action)
                .orElseThrow(() -> new RefusedException(
                        Refusal.whole("idea.POTENTIAL_STATE", one.state().key())))
                .to();
        store.move(one.id(), one.state(), to, reason);
        events.publish(by, new PotentialMoved(one.id(), action.name(), to));
    }
}
