package vn.saolang.producer.web.contract;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.WorkItem;
import vn.saolang.kernel.WorkSource;
import vn.saolang.producer.Entity;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.app.EntityQueries;
import vn.saolang.producer.app.area.AreaQueries;
import vn.saolang.producer.app.contract.ContractQueries;
import vn.saolang.producer.area.Area;
import vn.saolang.producer.area.Contract;
import vn.saolang.producer.area.ContractState;
import vn.saolang.producer.model.area.AreaWarnings;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitRef;

/** Puts the pages of link contracts together, and says which run out. */
@Component
class ContractPages implements WorkSource {

    private final ContractQueries queries;
    private final AreaQueries areas;
    private final EntityQueries entities;
    private final Territory territory;
    private final VietnamTime time;

    ContractPages(
            ContractQueries queries, AreaQueries areas, EntityQueries entities, Territory territory, VietnamTime time) {
        this.queries = queries;
        this.areas = areas;
        this.entities = entities;
        this.territory = territory;
        this.time = time;
    }

    ContractsPage list(Actor actor, Entity entity) {
        boolean mine =
                entities.standing(actor).stream().anyMatch(one -> one.id().equals(entity.id()));
        return new ContractsPage(
                entity.summary(),
                queries.of(entity.id()).stream().map(this::line).toList(),
                queries.shares(entity),
                time.today().getYear(),
                mine);
    }

    private ContractsPage.Line line(Contract contract) {
        LocalDate today = time.today();
        boolean soon = !contract.until().isAfter(today.plusDays(AreaWarnings.SOON));
        return new ContractsPage.Line(contract, contract.state(today), soon);
    }

    ContractPage show(Actor actor, Contract contract, String why, List<Refusal> refusals) {
        UnitRef commune = contract.details().commune();
        ContractsPage.Line line = line(contract);
        List<Area> named = areas.of(contract.entity()).stream()
                .filter(area -> contract.details().areas().contains(area.id()))
                .toList();
        return new ContractPage(
                line,
                entities.get(contract.entity()).summary(),
                commune == null
                        ? ""
                        : territory.get(commune).name() + ", "
                                + territory.provinceOf(commune).name(),
                named,
                entities.actsFor(actor.account(), contract.entity()) && line.state() != ContractState.ENDED,
                why,
                refusals);
    }

    ContractEditPage edit(
            ContractForm form, EntityId entity, @Nullable Contract before, boolean stale, List<Refusal> wrong) {
        Map<String, String> names = new LinkedHashMap<>();
        areas.of(entity).stream()
                .filter(area -> area.usedOn(time.today())
                        || form.chosen("areas", area.id().toString()))
                .forEach(area -> names.put(area.id().toString(), area.name() + " (" + area.crop() + ")"));
        String list = "/entities/" + entity + "/contracts";
        return new ContractEditPage(
                form,
                before == null ? list : list + "/" + before.id(),
                before == null,
                stale,
                before == null || before.fileName() == null ? "" : before.fileName(),
                names,
                territory.choices(time.today()),
                wrong);
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor) {
        return !actor.has(Role.PRODUCER)
                ? List.of()
                : queries.runningOut(actor).stream()
                        .map(one -> new WorkItem(
                                "producer.work.contract",
                                "producer.work.contract.line",
                                List.of(one.details().partner(), one.details().crop()),
                                "/entities/" + one.entity() + "/contracts/" + one.id(),
                                one.until()))
                        .toList();
    }
}
