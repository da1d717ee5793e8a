package vn.saolang.producer.app.contract;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.Entity;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.app.EntityQueries;
import vn.saolang.producer.app.area.AreaQueries;
import vn.saolang.producer.area.Area;
import vn.saolang.producer.area.Contract;
import vn.saolang.producer.area.ContractId;
import vn.saolang.producer.area.ContractState;
import vn.saolang.producer.model.area.AreaWarnings;
import vn.saolang.producer.model.contract.MaterialLedger;
import vn.saolang.producer.model.contract.MaterialShare;
import vn.saolang.producer.store.contract.ContractStore;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitRef;

/** Questions about link contracts, and who may read them. */
@Component
public class ContractQueries {

    private final ContractStore contracts;
    private final AreaQueries areas;
    private final EntityQueries entities;
    private final Territory territory;
    private final VietnamTime time;

    ContractQueries(
            ContractStore contracts, AreaQueries areas, EntityQueries entities, Territory territory, VietnamTime time) {
        this.contracts = contracts;
        this.areas = areas;
        this.entities = entities;
        this.territory = territory;
        this.time = time;
    }

    public List<Contract> of(EntityId entity) {
        return contracts.of(List.of(entity));
    }

    /**
     * A contract of this entity that the actor may read: for its members and its offices.
     *
     * @throws NotFound for everybody else
     */
    public Contract shownTo(Actor actor, EntityId entity, ContractId id) {
        entities.shownTo(actor, entity);
        return contracts
                .find(id)
                .filter(one -> one.entity().equals(entity))
                .orElseThrow(() -> new NotFound("contract " + id));
    }

    /**
     * A contract of an entity the actor acts for.
     *
     * @throws NotFound for everybody else
     */
    public Contract own(Actor actor, ContractId id) {
        Contract found = contracts.find(id).orElseThrow(() -> new NotFound("contract " + id));
        if (!entities.actsFor(actor.account(), found.entity())) {
            throw new NotFound("contract " + id);
        }
        return found;
    }

    /** The entity's raw material of this year, crop by crop; contracts count when they run today. */
    public List<MaterialShare> shares(Entity entity) {
        LocalDate today = time.today();
        UnitRef province = territory.provinceOf(entity.commune()).ref();
        MaterialLedger ledger = new MaterialLedger();
        for (Area area : areas.of(entity.id())) {
            boolean inProvince = territory.provinceOf(area.commune()).ref().equals(province);
            if (area.usedOn(today)) {
                areas.capacity(area.id(), today.getYear())
                        .ifPresent(capacity -> ledger.yields(area.crop(), capacity, inProvince));
            }
        }
        of(entity.id()).forEach(one -> ledger.binds(one, today));
        return ledger.shares();
    }

    /** Contracts of the actor's entities that run out within 90 days, the first to do so first. */
    public List<Contract> runningOut(Actor actor) {
        LocalDate today = time.today();
        return contracts.of(entities.of(actor).stream().map(one -> one.id()).toList()).stream()
                .filter(one -> one.state(today) == ContractState.RUNNING)
                .filter(one -> !one.until().isAfter(today.plusDays(AreaWarnings.SOON)))
                .sorted(java.util.Comparator.comparing(Contract::until))
                .toList();
    }
}
