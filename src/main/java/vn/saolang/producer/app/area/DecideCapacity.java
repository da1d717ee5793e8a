package vn.saolang.producer.app.area;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.area.Area;
import vn.saolang.producer.area.AreaId;
import vn.saolang.producer.area.AreaStep;
import vn.saolang.producer.store.area.CapacityStore;

/** The office of an area's commune or province approves or refuses what was declared for a year. */
@Component
public class DecideCapacity {

    private static final int LONGEST_NOTE = 2000;

    private final CapacityStore capacities;
    private final AreaQueries queries;
    private final Events events;
    private final VietnamTime time;

    DecideCapacity(CapacityStore capacities, AreaQueries queries, Events events, VietnamTime time) {
        this.capacities = capacities;
        this.queries = queries;
        this.events = events;
        this.time = time;
    }

    /**
     * Approves the declaration.
     *
     * @param revision the declaration the officer saw
     * @throws Forbidden for those whose office does not lie over the area, and for the producer itself
     * @throws Stale when a newer declaration came, or it was decided meanwhile
     */
    @Transactional
    public void approve(Actor by, AreaId id, int year, int revision, String note) {
        decide(by, id, year, revision, true, note);
    }

    /**
     * Refuses the declaration with a reason; an approval given before stays.
     *
     * @throws RefusedException without a reason
     */
    @Transactional
    public void refuse(Actor by, AreaId id, int year, int revision, String reason) {
        if (reason.isBlank()) {
            throw new RefusedException(Refusal.of("producer.CAPACITY_REASON_MISSING", "note"));
        }
        decide(by, id, year, revision, false, reason);
    }

    private void decide(Actor by, AreaId id, int year, int revision, boolean approved, String note) {
        Area area = queries.shownTo(by, id);
        if (!queries.mayDecide(by, area)) {
            throw new Forbidden("deciding on the capacity of area " + id);
        }
        if (note.length() > LONGEST_NOTE) {
            throw new RefusedException(Refusal.of("producer.TOO_LONG", "note", Integer.toString(LONGEST_NOTE)));
        }
        if (!capacities.decide(id, year, revision, approved, note.strip(), by, time.today())) {
            throw new Stale("capacity of area " + id);
        }
        events.publish(by, new AreaStep(id, area.entity(), approved ? "APPROVED" : "REFUSED", Integer.toString(year)));
    }
}
