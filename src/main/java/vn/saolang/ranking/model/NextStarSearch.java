package vn.saolang.ranking.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.saolang.ranking.Answers;
import vn.saolang.ranking.MinimumKey;
import vn.saolang.ranking.NextStar;
import vn.saolang.ranking.SheetResult;

/**
 * The cheapest way to one star more, exactly: from the last group of leaves to the first, the best plan for every number of points
 * the total may gain.
 */
public final class NextStarSearch {

    private final CompiledSet set;
    private final Sheet sheet;
    private final long[] needed;
    private final long lowest;

    private NextStarSearch(CompiledSet set, Sheet sheet, int stars, Set<MinimumKey> exempt) {
        this.set = set;
        this.sheet = sheet;
        this.needed = new long[set.leaves.length];
        this.lowest = set.bands[stars];
        for (int star = 3; star <= stars; star++) {
            for (Minimum minimum : set.minimums[star]) {
                if (exempt.contains(minimum.key())) continue;
                needed[minimum.leaf()] = Math.max(needed[minimum.leaf()], minimum.required());
            }
        }
    }

    /** The way; empty at five stars, or when the set's minimums cannot be met in the product's case. */
    public static Optional<NextStar> search(
            CompiledSet set, Answers answers, @Nullable String caseCode, Set<MinimumKey> exempt) {
        SheetResult now = set.rank(answers, exempt);
        if (now.stars() == 5) return Optional.empty();
        return toward(set, answers, now.stars() + 1, BigDecimal.ZERO, caseCode, exempt);
    }

    /** The way to these stars that adds at least so many points; empty when there is none. */
    public static Optional<NextStar> toward(
            CompiledSet set,
            Answers answers,
            int stars,
            BigDecimal least,
            @Nullable String caseCode,
            Set<MinimumKey> exempt) {
        NextStarSearch search = new NextStarSearch(set, set.read(answers), stars, exempt);
        return search.cheapest(caseCode, least).map(plan -> search.described(plan, stars));
    }

    private Optional<Plan> cheapest(@Nullable String caseCode, BigDecimal least) {
        List<List<Choices.Choice>> groups = new Choices(set, sheet, needed, caseCode).all();
        int most = Math.toIntExact(groups.stream()
                .mapToLong(group ->
                        group.stream().mapToLong(Choices.Choice::gain).max().orElse(0))
                .sum());
        @Nullable Plan[] best = new Plan[most + 1];
        best[0] = Plan.NOTHING;
        for (int group = groups.size() - 1; group >= 0; group--) best = before(groups.get(group), best);
        for (long gain = Math.max(0, lowest - sheet.total()); gain <= most; gain++) {
            Plan plan = best[Math.toIntExact(gain)];
            if (plan != null && set.exact(gain).compareTo(least) >= 0) return Optional.of(plan);
        }
        return Optional.empty();
    }

    private static @Nullable Plan[] before(List<Choices.Choice> group, @Nullable Plan[] later) {
        @Nullable Plan[] best = new Plan[later.length];
        for (Choices.Choice choice : group) {
            int own = Math.toIntExact(choice.gain());
            for (int gain = 0; gain + own < later.length; gain++) {
                Plan rest = later[gain];
                if (rest == null) continue;
                Plan plan = choice.plan().then(rest);
                Plan known = best[gain + own];
                if (known == null || Plan.BEST_FIRST.compare(plan, known) < 0) best[gain + own] = plan;
            }
        }
        return best;
    }

    private NextStar described(Plan plan, int stars) {
        int[] options = sheet.options().clone();
        for (int index = 0; index < plan.leaves().length; index++) {
            options[plan.leaves()[index]] = plan.options()[index];
        }
        List<NextStar.Raise> raises = new ArrayList<>();
        for (int leaf : plan.leaves()) raises.add(raise(leaf, options[leaf]));
        long after = totalOf(options);
        return new NextStar(stars, set.exact(after - sheet.total()), set.exact(after), List.copyOf(raises));
    }

    private NextStar.Raise raise(int leaf, int option) {
        long from = sheet.points()[leaf];
        return new NextStar.Raise(
                set.leaves[leaf].code(),
                option,
                set.exact(from),
                set.exact(set.leaves[leaf].points()[option]),
                from < needed[leaf]);
    }

    private long totalOf(int[] options) {
        long total = 0;
        for (int index = 0; index < options.length; index++) {
            Leaf leaf = set.leaves[index];
            int leader = leaf.storyLeader();
            boolean counts = leader < 0 || set.leaves[leader].points()[options[leader]] > 0;
            if (counts) total += leaf.points()[options[index]];
        }
        return total;
    }
}
