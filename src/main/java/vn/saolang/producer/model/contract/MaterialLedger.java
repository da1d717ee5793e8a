package vn.saolang.producer.model.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.saolang.kernel.SearchText;
import vn.saolang.producer.area.Capacity;
import vn.saolang.producer.area.CapacityUnit;
import vn.saolang.producer.area.Contract;
import vn.saolang.producer.area.ContractState;

/** Adds up a producer's raw material of a year, crop by crop: what areas yield, and what contracts bind. */
public final class MaterialLedger {

    private static final int KEPT_MONTHS = 12;

    private final Map<Key, Sums> sums = new LinkedHashMap<>();

    private record Key(String crop, CapacityUnit unit) {}

    private static final class Sums {

        private final String name;
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal approved = BigDecimal.ZERO;
        private BigDecimal inProvince = BigDecimal.ZERO;
        private BigDecimal contracted = BigDecimal.ZERO;
        private BigDecimal kept = BigDecimal.ZERO;

        private Sums(String name) {
            this.name = name;
        }
    }

    /** Counts what an area yields. */
    public void yields(String crop, Capacity capacity, boolean inProvince) {
        BigDecimal quantity = capacity.unit().inBase(capacity.quantity());
        Sums to = sums(crop, capacity.unit());
        to.total = to.total.add(quantity);
        to.approved = capacity.approved() ? to.approved.add(quantity) : to.approved;
        to.inProvince = inProvince ? to.inProvince.add(quantity) : to.inProvince;
    }

    /** Counts a contract when it runs on that day. */
    public void binds(Contract contract, LocalDate day) {
        if (contract.state(day) != ContractState.RUNNING) {
            return;
        }
        BigDecimal quantity = contract.unit().inBase(contract.quantity());
        Sums to = sums(contract.details().crop(), contract.unit());
        to.contracted = to.contracted.add(quantity);
        boolean kept = !contract.from().isAfter(day.minusMonths(KEPT_MONTHS));
        to.kept = kept ? to.kept.add(quantity) : to.kept;
    }

    private Sums sums(String crop, CapacityUnit unit) {
        return sums.computeIfAbsent(new Key(SearchText.fold(crop), unit.base()), _ -> new Sums(crop));
    }

    /** One share for each crop and kind of unit, in the order they were counted. */
    public List<MaterialShare> shares() {
        List<MaterialShare> shares = new ArrayList<>();
        sums.forEach((key, one) -> shares.add(new MaterialShare(
                one.name, key.unit(), one.total, one.approved, one.inProvince, one.contracted, one.kept)));
        return shares;
    }
}
