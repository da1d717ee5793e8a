package vn.saolang.producer.app.register;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.saolang.producer.EntityKind;
import vn.saolang.producer.app.register.RegisterQueries.Listed;
import vn.saolang.producer.strength.Trait;

/**
 * Shares of an office's producers; behind each number stand the producers it counts.
 *
 * @param total producers that have not passed into another
 */
public record Shares(int total, List<Share> lines) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Shares {
        lines = List.copyOf(lines);
    }

    /**
     * One share.
     *
     * @param key message key of what it counts
     * @param query of the list's address that shows those counted
     * @param unknown of whom nobody told; they count as not being it
     * @param unknownQuery shows them; null when everybody's answer is known
     * @param indicator by which a programme names its target; null when none does
     * @param percent of all producers, one decimal
     */
    public record Share(
            String key,
            String query,
            int yes,
            int unknown,
            @Nullable String unknownQuery,
            @Nullable String indicator,
            BigDecimal percent) {}

    static Shares of(List<Listed> all) {
        List<Share> lines = new ArrayList<>();
        lines.add(kind(all, EntityKind.COOPERATIVE, "entities_cooperative_share"));
        lines.add(kind(all, EntityKind.ENTERPRISE, "entities_sme_share"));
        for (Trait trait : Trait.values()) {
            lines.add(trait(all, trait));
        }
        lines.add(share(
                all,
                "producer.shares.restructured",
                "restructured=true",
                Listed::restructured,
                0,
                null,
                "entities_restructured"));
        lines.add(kind(all, EntityKind.COOPERATIVE_UNION, null));
        lines.add(kind(all, EntityKind.UNREGISTERED_HOUSEHOLD, null));
        return new Shares(all.size(), lines);
    }

    private static Share kind(List<Listed> all, EntityKind kind, @Nullable String indicator) {
        return share(all, kind.key(), "kind=" + kind.name(), one -> one.kind() == kind, 0, null, indicator);
    }

    private static Share trait(List<Listed> all, Trait trait) {
        int unknown = count(all, one -> answers(one, trait, "UNKNOWN"));
        String query = "trait=" + trait.name() + "&answer=";
        return share(
                all,
                trait.key(),
                query + "YES",
                one -> answers(one, trait, "YES"),
                unknown,
                unknown == 0 ? null : query + "UNKNOWN",
                trait == Trait.CIRCULAR_CHAIN ? "entities_circular_value_chain_share" : null);
    }

    private static boolean answers(Listed one, Trait trait, String answer) {
        return java.util.Objects.requireNonNull(one.traits().get(trait))
                .answer()
                .equals(answer);
    }

    private static Share share(
            List<Listed> all,
            String key,
            String query,
            Predicate<Listed> counts,
            int unknown,
            @Nullable String unknownQuery,
            @Nullable String indicator) {
        int yes = count(all, counts);
        BigDecimal percent = all.isEmpty()
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(yes)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(all.size()), 1, RoundingMode.HALF_UP);
        return new Share(key, query, yes, unknown, unknownQuery, indicator, percent);
    }

    private static int count(List<Listed> all, Predicate<Listed> counts) {
        return (int) all.stream().filter(counts).count();
    }
}
