package vn.saolang.producer.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.Entity;
import vn.saolang.producer.EntityChanged;
import vn.saolang.producer.EntityDetails;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntityRegistered;
import vn.saolang.producer.EntityRenamed;
import vn.saolang.producer.model.EntityRules;
import vn.saolang.producer.store.EntityStore;
import vn.saolang.producer.store.succession.PassageStore;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitLevel;
import vn.saolang.territory.UnitRef;

/** Registers an entity and keeps what is known of it up to date. */
@Component
public class RegisterEntity {

    private final EntityStore entities;
    private final EntityQueries queries;
    private final Territory territory;
    private final Events events;
    private final VietnamTime time;
    private final PassageStore passages;

    RegisterEntity(
            EntityStore entities,
            EntityQueries queries,
            Territory territory,
            Events events,
            VietnamTime time,
            PassageStore passages) {
        this.entities = entities;
        this.passages = passages;
        this.queries = queries;
        this.territory = territory;
        this.events = events;
        this.time = time;
    }

    @Transactional
    public EntityId register(Actor by, EntityDetails details) {
        Verdict.of(defects(details, null)).orThrow();
        EntityId id = insert(by, details, false);
        entities.addMember(by.account(), id, time.now());
        return id;
    }

    @Transactional
    public EntityId takeOver(Actor by, EntityDetails details) {
        return insert(by, details, true);
    }

    private EntityId insert(Actor by, EntityDetails details, boolean historic) {
        EntityId id = EntityId.random();
        entities.insert(id, details, historic, time.now());
        events.publish(by, new EntityRegistered(id, Objects.requireNonNull(details.kind())));
        return id;
    }

    /**
     * Stores changed details.
     *
     * @param version the version the editor saw
     * @throws Stale when somebody changed it since
     */
    @Transactional
    public void change(Actor by, EntityId id, int version, EntityDetails details) {
        if (!queries.isMember(by.account(), id)) {
            throw new vn.saolang.kernel.NotFound("entity " + id);
        }
        if (!passages.currentOf(id).equals(id)) {
            throw new vn.saolang.kernel.NotFound("entity " + id + ", which has passed into another");
        }
        Entity before = queries.get(id);
        Verdict.of(defects(details, before.commune())).orThrow();
        if (!entities.update(id, version, details)) {
            throw new Stale("entity " + id);
        }
        if (!before.details().name().equals(details.name())) {
            passages.keepName(id, before.details().name(), time.today(), by.account());
            events.publish(by, new EntityRenamed(id));
        }
        events.publish(by, new EntityChanged(id, version + 1));
    }

    @Transactional
    public void addMember(Actor by, EntityId entity, UUID account) {
        queries.get(entity);
        entities.addMember(account, entity, time.now());
        events.publish(by, new EntityChanged(entity, queries.get(entity).version()));
    }

    /** Every defect, the commune's included; a commune kept from before may have ended since. */
    private List<Refusal> defects(EntityDetails details, @Nullable UnitRef keptCommune) {
        List<Refusal> defects = new ArrayList<>(EntityRules.defects(details, time.today()));
        UnitRef commune = details.commune();
        if (commune == null) {
            defects.add(Refusal.of("producer.COMMUNE_MISSING", "commune"));
        } else if (!commune.equals(keptCommune)) {
            Unit unit = territory.find(commune).orElse(null);
            if (unit == null || unit.level() != UnitLevel.COMMUNE) {
                defects.add(Refusal.of("producer.COMMUNE_MISSING", "commune"));
            } else if (!unit.existsOn(time.today())) {
                String now = String.join(
                        ", ",
                        territory.successors(commune, time.today()).stream()
                                .map(Unit::name)
                                .toList());
                defects.add(Refusal.of("producer.COMMUNE_ENDED", "commune", unit.name(), now));
            }
        }
        return defects;
    }
}
