package vn.saolang.evaluation.model.fairness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How generous a member was beside the others on the same products. It describes; it decides nothing.
 *
 * <p>With d₁ … dₙ the member's deviations (own total − mean of the others' totals of that product): observed = mean of d;
 * standard error = √(Σ(dᵢ − observed)² / (n − 1)) / √n, for n ≥ 2; leniency = observed · n / (n + 5), drawn toward 0 while
 * there are few products: one product counts a sixth, five a half, forty-five nine tenths. Adjusted total = raw − leniency.
 *
 * @param products n, the products also scored by at least two others
 * @param observed points, above 0 for generous
 * @param error null with one product
 * @param leniency observed, drawn toward 0
 * @param drift mean deviation in the last third of each session's products − that in the first third, over sessions in which
 *     the member scored at least six; null without such a session
 * @param sessions the observed mean session by session, the earliest first
 * @param raw mean of the member's own totals
 */
public record Leniency(
        UUID member,
        String name,
        int products,
        BigDecimal observed,
        @Nullable BigDecimal error,
        BigDecimal leniency,
        @Nullable BigDecimal drift,
        List<OfSession> sessions,
        BigDecimal raw) {

    /** Weight of the expectation that a member is neither generous nor strict, in products. */
    private static final BigDecimal PRIOR = BigDecimal.valueOf(5);

    private static final int FEWEST_FOR_DRIFT = 6;
    private static final int THIRDS = 3;

    /** The observed mean of one session. */
    public record OfSession(UUID session, java.time.LocalDate heldOn, int products, BigDecimal observed) {}

    /** Everybody for whom something can be said, the most generous first. */
    public static List<Leniency> of(List<Total> totals) {
        return Deviation.byMember(totals).values().stream()
                .map(Leniency::ofMember)
                .sorted(Comparator.comparing(Leniency::leniency).reversed().thenComparing(Leniency::name))
                .toList();
    }

    private static Leniency ofMember(List<Deviation> all) {
        Total last = all.getLast().total();
        BigDecimal observed = Deviation.mean(all);
        BigDecimal n = BigDecimal.valueOf(all.size());
        BigDecimal raw = all.stream()
                .map(one -> one.total().points())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(n, Deviation.MATH);
        Map<UUID, List<Deviation>> bySession = new LinkedHashMap<>();
        all.forEach(one -> bySession
                .computeIfAbsent(one.total().session(), _ -> new ArrayList<>())
                .add(one));
        return new Leniency(
                last.member(),
                last.name(),
                all.size(),
                observed,
                error(all, observed),
                observed.multiply(n).divide(n.add(PRIOR), Deviation.MATH),
                drift(bySession.values()),
                bySession.values().stream().map(Leniency::ofSession).toList(),
                raw);
    }

    private static OfSession ofSession(List<Deviation> some) {
        Total first = some.getFirst().total();
        return new OfSession(first.session(), first.heldOn(), some.size(), Deviation.mean(some));
    }

    private static @Nullable BigDecimal error(List<Deviation> all, BigDecimal mean) {
        if (all.size() < 2) {
            return null;
        }
        BigDecimal squares =
                all.stream().map(one -> one.points().subtract(mean).pow(2)).reduce(BigDecimal.ZERO, BigDecimal::add);
        long n = all.size();
        return squares.divide(BigDecimal.valueOf((n - 1) * n), Deviation.MATH).sqrt(Deviation.MATH);
    }

    private static @Nullable BigDecimal drift(Iterable<List<Deviation>> sessions) {
        List<Deviation> early = new ArrayList<>();
        List<Deviation> late = new ArrayList<>();
        for (List<Deviation> one : sessions) {
            int third = one.size() / THIRDS;
            if (one.size() >= FEWEST_FOR_DRIFT) {
                early.addAll(one.subList(0, third));
                late.addAll(one.subList(one.size() - third, one.size()));
            }
        }
        return early.isEmpty() ? null : Deviation.mean(late).subtract(Deviation.mean(early));
    }

    /** The mean of the member's totals, less the leniency. */
    public BigDecimal adjusted() {
        return raw.subtract(leniency);
    }

    /** What is left of the observed deviation once it is adjusted. */
    public BigDecimal left() {
        return observed.subtract(leniency);
    }
}
