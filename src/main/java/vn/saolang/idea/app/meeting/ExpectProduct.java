package vn.saolang.idea.app.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.idea.ExpectedListMoved;
import vn.saolang.idea.PotentialId;
import vn.saolang.idea.PotentialState;
import vn.saolang.idea.app.potential.PotentialDoor;
import vn.saolang.idea.model.potential.Potential;
import vn.saolang.idea.store.meeting.ExpectedStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.territory.UnitRef;

/** The commune writes its list of the year, sends it to the province, and takes it back to change it. */
@Component
public class ExpectProduct {

    private static final int YEARS_AHEAD = 5;
    private static final int FIRST_YEAR = 2018;
    private static final int LONGEST_NOTE = 500;

    private final PotentialDoor door;
    private final ExpectedStore store;
    private final Events events;
    private final VietnamTime time;

    ExpectProduct(PotentialDoor door, ExpectedStore store, Events events, VietnamTime time) {
        this.door = door;
        this.store = store;
        this.events = events;
        this.time = time;
    }

    /**
     * Adds a product of the inventory to a year, or changes what is expected of it.
     *
     * @param stars hoped for, 3 to 5, null when not told
     * @param month of the dossier, 1 to 12, null when not told
     * @throws RefusedException with every defect; {@code idea.EXPECTED_SENT} when the list is with the province
     */
    @Transactional
    public void add(
            Actor by, int year, PotentialId potential, @Nullable Integer stars, @Nullable Integer month, String note) {
        Potential one = door.keep(by, potential);
        List<Refusal> found = new ArrayList<>();
        if (year < FIRST_YEAR || year > time.today().getYear() + YEARS_AHEAD) {
            found.add(Refusal.of("idea.EXPECTED_YEAR", "year"));
        }
        if (one.state() != PotentialState.KEPT && one.state() != PotentialState.CHOSEN) {
            found.add(Refusal.of("idea.EXPECTED_STATE", "potential", one.state().key()));
        }
        if (stars != null && (stars < 3 || stars > 5)) {
            found.add(Refusal.of("idea.EXPECTED_STARS", "stars"));
        }
        if (month != null && (month < 1 || month > 12)) {
            found.add(Refusal.of("idea.EXPECTED_MONTH", "month"));
        }
        if (note.length() > LONGEST_NOTE) {
            found.add(Refusal.of("idea.POTENTIAL_LONG", "note", Integer.toString(LONGEST_NOTE)));
        }
        Verdict.of(found).orThrow();
        openList(year, one.commune());
        store.put(year, potential, stars, month, note, by, time.now());
        events.publish(by, new ExpectedListMoved(one.commune(), year, "ADD"));
    }

    /** Takes a product off a year's list. */
    @Transactional
    public void remove(Actor by, int year, PotentialId potential) {
        Potential one = door.keep(by, potential);
        openList(year, one.commune());
        store.remove(year, potential);
        events.publish(by, new ExpectedListMoved(one.commune(), year, "REMOVE"));
    }

    /**
     * Sends the list to the province; sent again it stays as it was.
     *
     * @throws RefusedException {@code idea.EXPECTED_EMPTY} when nothing stands in it
     */
    @Transactional
    public void send(Actor by, int year, UnitRef commune) {
        own(by, commune);
        store.hold(year, commune);
        int products = store.of(year, Set.of(commune.key())).size();
        if (products == 0) {
            throw new RefusedException(Refusal.whole("idea.EXPECTED_EMPTY"));
        }
        store.send(year, commune, products, by, time.now());
        events.publish(by, new ExpectedListMoved(commune, year, "SEND"));
    }

    /** Takes the list back, so that it can be changed and sent anew. */
    @Transactional
    public void takeBack(Actor by, int year, UnitRef commune) {
        own(by, commune);
        store.takeBack(year, commune);
        events.publish(by, new ExpectedListMoved(commune, year, "TAKE_BACK"));
    }

    private void own(Actor by, UnitRef commune) {
        if (!door.keeps(by, commune)) {
            throw new NotFound("list of " + commune.key());
        }
    }

    private void openList(int year, UnitRef commune) {
        store.hold(year, commune);
        if (store.sent(year).containsKey(commune)) {
            throw new RefusedException(Refusal.whole("idea.EXPECTED_SENT"));
        }
    }
}
