package vn.saolang.stamp.app.quota;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.area.Area;
import vn.saolang.producer.area.Areas;
import vn.saolang.producer.area.Capacity;
import vn.saolang.producer.area.CapacityUnit;
import vn.saolang.producer.area.Contract;
import vn.saolang.producer.area.Contracts;
import vn.saolang.stamp.model.quota.Source;
import vn.saolang.stamp.model.quota.Supply;
import vn.saolang.stamp.store.quota.PlanStore;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.Measure;

/**
 * What material a producer can count on in a year: its areas with what an office approved of them, and its link contracts. A contract
 * that names areas of the producer supplies from them, so it is no source beside them.
 */
@Component
public class Materials {

    private final Areas areas;
    private final Contracts contracts;
    private final PlanStore plans;

    Materials(Areas areas, Contracts contracts, PlanStore plans) {
        this.areas = areas;
        this.contracts = contracts;
        this.plans = plans;
    }

    /**
     * The sources of a producer in a year.
     *
     * @param item whose own claims are left out of what is allotted
     */
    public List<Supply> supplies(EntityId entity, int year, ItemId item) {
        List<Supply> bare = bare(entity, year);
        Map<Source, BigDecimal> others =
                plans.claimedByOthers(bare.stream().map(Supply::source).toList(), year, item);
        return bare.stream()
                .map(one -> new Supply(
                        one.source(),
                        one.name(),
                        one.crop(),
                        one.unit(),
                        one.capacity(),
                        others.getOrDefault(one.source(), BigDecimal.ZERO)))
                .toList();
    }

    /** What each source can give in a year, whoever has a claim on it. */
    public Map<Source, BigDecimal> capacities(EntityId entity, int year) {
        Map<Source, BigDecimal> capacities = new HashMap<>();
        bare(entity, year).forEach(one -> capacities.put(one.source(), one.capacity()));
        return capacities;
    }

    private List<Supply> bare(EntityId entity, int year) {
        List<Supply> supplies = new ArrayList<>();
        LocalDate first = LocalDate.of(year, 1, 1);
        for (Area area : areas.of(entity)) {
            if (area.usedOn(first)) {
                supplies.add(ofArea(area, year));
            }
        }
        for (Contract contract : contracts.of(entity)) {
            if (contract.details().areas().isEmpty() && holdsIn(contract, year)) {
                supplies.add(ofContract(contract));
            }
        }
        return supplies;
    }

    private Supply ofArea(Area area, int year) {
        Optional<Capacity> declared = areas.capacity(area.id(), year);
        CapacityUnit unit = declared.map(Capacity::unit).orElse(CapacityUnit.KILOGRAM);
        BigDecimal approved = declared.filter(Capacity::approved)
                .map(one -> unit.inBase(one.quantity()))
                .orElse(BigDecimal.ZERO);
        return new Supply(
                Source.area(area.id().value()), area.name(), area.crop(), measure(unit), approved, BigDecimal.ZERO);
    }

    private static Supply ofContract(Contract contract) {
        return new Supply(
                Source.contract(contract.id().value()),
                contract.details().partner(),
                contract.details().crop(),
                measure(contract.unit()),
                contract.unit().inBase(contract.quantity()),
                BigDecimal.ZERO);
    }

    private static Measure measure(CapacityUnit unit) {
        return Measure.of(unit.base().code()).orElseThrow();
    }

    /** Whether it holds on a day of that year. */
    private static boolean holdsIn(Contract contract, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate ended = contract.endedOn();
        return !contract.from().isAfter(LocalDate.of(year, 12, 31))
                && !contract.until().isBefore(first)
                && (ended == null || ended.isAfter(first));
    }
}
