package vn.saolang.producer.app.area;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.area.Area;
import vn.saolang.producer.area.AreaId;
import vn.saolang.producer.area.AreaStep;
import vn.saolang.producer.area.CapacityUnit;
import vn.saolang.producer.model.area.CapacityRules;
import vn.saolang.producer.store.area.CapacityStore;

/** The producer declares what an area yields in a year; what was declared before stays on record. */
@Component
public class DeclareCapacity {

    private final CapacityStore capacities;
    private final AreaQueries queries;
    private final Events events;
    private final VietnamTime time;

    DeclareCapacity(CapacityStore capacities, AreaQueries queries, Events events, VietnamTime time) {
        this.capacities = capacities;
        this.queries = queries;
        this.events = events;
        this.time = time;
    }

    /**
     * Declares a year's capacity as a new revision.
     *
     * @param year calendar year, from five years ago to next year
     * @param quantity null when what was typed is no number
     * @throws RefusedException with every defect
     */
    @Transactional
    public void declare(
            Actor by, AreaId id, @Nullable Integer year, @Nullable BigDecimal quantity, @Nullable CapacityUnit unit) {
        Area area = queries.own(by, id);
        Verdict.of(CapacityRules.defects(area, year, quantity, unit, time.today()))
                .orThrow();
        int told = Objects.requireNonNull(year);
        capacities.declare(
                id, told, Objects.requireNonNull(quantity), Objects.requireNonNull(unit), by.account(), time.now());
        events.publish(by, new AreaStep(id, area.entity(), "DECLARED", Integer.toString(told)));
    }
}
