package vn.saolang.evaluation.model.fairness;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How far a member's total for a product lies from the others': own total − mean of the others' totals of the same product.
 * That takes the product's own quality out of it. Only products scored by at least three members say anything.
 */
record Deviation(Total total, BigDecimal points) {

    /** Derived figures carry 34 digits; totals themselves are never rounded. */
    static final MathContext MATH = MathContext.DECIMAL128;

    private static final int FEWEST_MEMBERS = 3;

    /** The deviations by member, each member's in the order in which the products were closed. */
    static Map<UUID, List<Deviation>> byMember(List<Total> totals) {
        Map<UUID, List<Total>> products = new LinkedHashMap<>();
        totals.forEach(one ->
                products.computeIfAbsent(one.product(), _ -> new ArrayList<>()).add(one));
        Map<UUID, List<Deviation>> members = new LinkedHashMap<>();
        products.values().stream()
                .filter(sheets -> sheets.size() >= FEWEST_MEMBERS)
                .flatMap(sheets -> sheets.stream().map(one -> of(one, sheets)))
                .forEach(one -> members.computeIfAbsent(one.total().member(), _ -> new ArrayList<>())
                        .add(one));
        members.values()
                .forEach(all -> all.sort(java.util.Comparator.comparing(
                                (Deviation one) -> one.total().heldOn())
                        .thenComparing(one -> one.total().closedAt())));
        return members;
    }

    private static Deviation of(Total own, List<Total> sheets) {
        BigDecimal all = sheets.stream().map(Total::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal others = all.subtract(own.points()).divide(BigDecimal.valueOf(sheets.size() - 1L), MATH);
        return new Deviation(own, own.points().subtract(others));
    }

    /** The mean of some deviations, which are not none. */
    static BigDecimal mean(List<Deviation> some) {
        BigDecimal sum = some.stream().map(Deviation::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(some.size()), MATH);
    }
}
