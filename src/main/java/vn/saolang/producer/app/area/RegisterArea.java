package vn.saolang.producer.app.area;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.app.EntityQueries;
import vn.saolang.producer.area.Area;
import vn.saolang.producer.area.AreaDraft;
import vn.saolang.producer.area.AreaId;
import vn.saolang.producer.area.AreaStep;
import vn.saolang.producer.model.area.AreaRules;
import vn.saolang.producer.model.boundary.BoundaryText;
import vn.saolang.producer.store.area.AreaStore;
import vn.saolang.producer.store.area.StandardsFile;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitLevel;
import vn.saolang.territory.UnitRef;

/** Registers a raw-material area and keeps what is known of it up to date. */
@Component
public class RegisterArea {

    private final AreaStore areas;
    private final AreaQueries queries;
    private final EntityQueries entities;
    private final StandardsFile standards;
    private final Territory territory;
    private final Events events;
    private final VietnamTime time;

    RegisterArea(
            AreaStore areas,
            AreaQueries queries,
            EntityQueries entities,
            StandardsFile standards,
            Territory territory,
            Events events,
            VietnamTime time) {
        this.areas = areas;
        this.queries = queries;
        this.entities = entities;
        this.standards = standards;
        this.territory = territory;
        this.events = events;
        this.time = time;
    }

    /**
     * Registers an area.
     *
     * @throws NotFound when the account does not act for the entity
     * @throws RefusedException with every defect
     */
    @Transactional
    public AreaId register(Actor by, EntityId entity, AreaDraft draft) {
        if (entities.standing(by).stream().noneMatch(one -> one.id().equals(entity))) {
            throw new NotFound("entity " + entity);
        }
        Verdict.of(defects(draft, null)).orThrow();
        AreaId id = AreaId.random();
        areas.insert(id, entity, draft, BoundaryText.read(draft.boundary()).boundary(), time.now());
        events.publish(by, new AreaStep(id, entity, "REGISTERED", ""));
        return id;
    }

    /**
     * Stores changed details.
     *
     * @param version the version the editor saw
     * @throws Stale when somebody changed it since
     * @throws RefusedException with every defect
     */
    @Transactional
    public void change(Actor by, AreaId id, int version, AreaDraft draft) {
        Area before = queries.own(by, id);
        if (before.endedOn() != null) {
            throw new RefusedException(Refusal.whole("producer.AREA_ENDED"));
        }
        Verdict.of(defects(draft, before.commune())).orThrow();
        if (!areas.update(
                id, version, draft, BoundaryText.read(draft.boundary()).boundary())) {
            throw new Stale("area " + id);
        }
        events.publish(by, new AreaStep(id, before.entity(), "CHANGED", ""));
    }

    /**
     * Every defect of a draft, without storing anything.
     *
     * @param kept the commune it had before, which may have ended since; null for a new area
     */
    public List<Refusal> defects(AreaDraft draft, @Nullable UnitRef kept) {
        List<Refusal> defects = new ArrayList<>(AreaRules.defects(draft, standards.on(time.today()), time.today()));
        UnitRef commune = draft.commune();
        Unit unit = commune == null ? null : territory.find(commune).orElse(null);
        if (unit == null || unit.level() != UnitLevel.COMMUNE) {
            defects.add(Refusal.of("producer.COMMUNE_MISSING", "commune"));
        } else if (!unit.ref().equals(kept) && !unit.existsOn(time.today())) {
            List<String> now = territory.successors(unit.ref(), time.today()).stream()
                    .map(Unit::name)
                    .toList();
            defects.add(Refusal.of("producer.COMMUNE_ENDED", "commune", unit.name(), String.join(", ", now)));
        }
        return defects;
    }
}
