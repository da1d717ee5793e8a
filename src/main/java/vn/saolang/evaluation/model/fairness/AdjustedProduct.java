package vn.saolang.evaluation.model.fairness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The mean of a product's totals as it counts, beside what it would be with each total less its member's leniency. Only the raw
 * mean ever decided anything.
 */
public record AdjustedProduct(UUID product, String name, int sheets, BigDecimal raw, BigDecimal adjusted) {

    /** The products of some totals, in the order in which they were closed. */
    public static List<AdjustedProduct> of(List<Total> totals, List<Leniency> members) {
        Map<UUID, BigDecimal> leniency =
                members.stream().collect(Collectors.toMap(Leniency::member, Leniency::leniency));
        Map<UUID, List<Total>> products = new LinkedHashMap<>();
        totals.stream()
                .sorted(java.util.Comparator.comparing(Total::closedAt))
                .forEach(one -> products.computeIfAbsent(one.product(), _ -> new ArrayList<>())
                        .add(one));
        return products.values().stream().map(sheets -> of(sheets, leniency)).toList();
    }

    private static AdjustedProduct of(List<Total> sheets, Map<UUID, BigDecimal> leniency) {
        BigDecimal count = BigDecimal.valueOf(sheets.size());
        BigDecimal raw = sheets.stream().map(Total::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal generous = sheets.stream()
                .map(one -> leniency.getOrDefault(one.member(), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Total first = sheets.getFirst();
        return new AdjustedProduct(
                first.product(),
                first.productName(),
                sheets.size(),
                raw.divide(count, Deviation.MATH),
                raw.subtract(generous).divide(count, Deviation.MATH));
    }
}
