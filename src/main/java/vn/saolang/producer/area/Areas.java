package vn.saolang.producer.area;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.app.area.AreaQueries;
import vn.saolang.producer.app.area.DecideCapacity;
import vn.saolang.producer.app.area.DeclareCapacity;
import vn.saolang.producer.app.area.EndArea;
import vn.saolang.producer.app.area.RegisterArea;

/** What other modules may ask about areas, and the verbs that make them. */
@Component
public class Areas {

    private final AreaQueries queries;
    private final RegisterArea registering;
    private final EndArea ending;
    private final DeclareCapacity declaring;
    private final DecideCapacity deciding;

    Areas(
            AreaQueries queries,
            RegisterArea registering,
            EndArea ending,
            DeclareCapacity declaring,
            DecideCapacity deciding) {
        this.queries = queries;
        this.registering = registering;
        this.ending = ending;
        this.declaring = declaring;
        this.deciding = deciding;
    }

    /** All areas of an entity, by name; those no longer used come last. */
    public List<Area> of(EntityId entity) {
        return queries.of(entity);
    }

    public Optional<Area> find(AreaId id) {
        return queries.find(id);
    }

    /** What the area yields in that year: the newest approved declaration, else the newest one not refused. */
    public Optional<Capacity> capacity(AreaId area, int year) {
        return queries.capacity(area, year);
    }

    /**
     * Registers an area of an entity the actor acts for.
     *
     * @throws vn.saolang.kernel.RefusedException with every defect
     */
    public AreaId register(Actor by, EntityId entity, AreaDraft draft) {
        return registering.register(by, entity, draft);
    }

    /**
     * Changes an area.
     *
     * @param version the version the editor saw
     * @throws vn.saolang.kernel.Stale when somebody changed it since
     */
    public void change(Actor by, AreaId area, int version, AreaDraft draft) {
        registering.change(by, area, version, draft);
    }

    /** From today on the area is no longer used; it stays where it was named. */
    public void end(Actor by, AreaId area, int version) {
        ending.end(by, area, version);
    }

    /** Declares what an area yields in a year; what was declared before stays on record. */
    public void declare(Actor by, AreaId area, int year, BigDecimal quantity, CapacityUnit unit) {
        declaring.declare(by, area, year, quantity, unit);
    }

    /** The office of the area's commune or province approves the newest declaration of a year. */
    public void approve(Actor by, AreaId area, int year, int revision, String note) {
        deciding.approve(by, area, year, revision, note);
    }
}
