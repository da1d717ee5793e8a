package vn.saolang.producer.app.area;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.app.EntityQueries;
import vn.saolang.producer.area.Area;
import vn.saolang.producer.model.area.AreaWarning;
import vn.saolang.producer.model.area.AreaWarnings;
import vn.saolang.producer.model.boundary.Boundary;
import vn.saolang.producer.store.area.AreaStore;

/** What somebody should look at in an area, in the words that the reader may know. */
@Component
public class WatchArea {

    private final AreaStore areas;
    private final EntityQueries entities;
    private final VietnamTime time;

    WatchArea(AreaStore areas, EntityQueries entities, VietnamTime time) {
        this.areas = areas;
        this.entities = entities;
        this.time = time;
    }

    /** Warnings about an area; a producer is not told whose the overlapping area of somebody else is. */
    public List<AreaWarning> of(Actor reader, Area area) {
        Boundary border = Boundary.stored(area.polygon());
        Map<String, Boundary> neighbours = new LinkedHashMap<>();
        if (border != null) {
            for (Area other : areas.near(area, border)) {
                Boundary theirs = Boundary.stored(other.polygon());
                if (theirs != null) {
                    neighbours.merge(
                            nameFor(reader, other),
                            theirs,
                            (one, two) -> border.overlap(one) > border.overlap(two) ? one : two);
                }
            }
        }
        return AreaWarnings.of(area, neighbours, time.today());
    }

    private String nameFor(Actor reader, Area other) {
        boolean office = entities.isItsOffice(reader, entities.get(other.entity()));
        return office || entities.actsFor(reader.account(), other.entity())
                ? other.name() + " (" + entities.get(other.entity()).details().name() + ")"
                : "producer.area.somebody-else";
    }
}
