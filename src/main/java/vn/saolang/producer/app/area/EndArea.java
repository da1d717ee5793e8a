package vn.saolang.producer.app.area;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.area.Area;
import vn.saolang.producer.area.AreaId;
import vn.saolang.producer.area.AreaStep;
import vn.saolang.producer.store.area.AreaStore;

/** From today on an area is no longer used; lots and contracts that name it keep it. */
@Component
public class EndArea {

    private final AreaStore areas;
    private final AreaQueries queries;
    private final Events events;
    private final VietnamTime time;

    EndArea(AreaStore areas, AreaQueries queries, Events events, VietnamTime time) {
        this.areas = areas;
        this.queries = queries;
        this.events = events;
        this.time = time;
    }

    /**
     * Ends an area the actor acts for.
     *
     * @throws RefusedException when it has ended before
     * @throws Stale when somebody changed it since
     */
    @Transactional
    public void end(Actor by, AreaId id, int version) {
        Area area = queries.own(by, id);
        if (area.endedOn() != null) {
            throw new RefusedException(Refusal.whole("producer.AREA_ENDED"));
        }
        if (!areas.end(id, version, time.today())) {
            throw new Stale("area " + id);
        }
        events.publish(by, new AreaStep(id, area.entity(), "ENDED", ""));
    }
}
