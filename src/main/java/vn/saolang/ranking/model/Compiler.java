package vn.saolang.ranking.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import vn.saolang.ranking.MinimumKey;
import vn.saolang.ranking.Miss;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.CriteriaSet.Part;
import vn.saolang.regulation.CriteriaSet.Section;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.Option;
import vn.saolang.regulation.StarMinimum;

/** Turns a criteria set into arrays. */
final class Compiler {

    private final CriteriaSet set;
    private final int scale;
    private final List<Leaf> leaves = new ArrayList<>();

    Compiler(CriteriaSet set) {
        this.set = set;
        this.scale = set.leaves().stream()
                .flatMap(leaf -> leaf.options().stream())
                .mapToInt(option ->
                        Math.max(0, option.points().stripTrailingZeros().scale()))
                .max()
                .orElse(0);
    }

    CompiledSet compile() {
        List<Part> parts = set.parts();
        for (int part = 0; part < parts.size(); part++) {
            for (Section section : parts.get(part).sections()) addSection(section, part);
        }
        Minimum[][] minimums = new Minimum[6][];
        for (int star = 0; star <= 5; star++) minimums[star] = minimumsOf(star);
        long[] bands = new long[6];
        set.bands().forEach((star, lowest) -> bands[star] = scaled(lowest));
        return new CompiledSet(
                set,
                scale,
                parts.stream().map(Part::code).toArray(String[]::new),
                leaves.toArray(Leaf[]::new),
                minimums,
                bands);
    }

    private void addSection(Section section, int part) {
        int leader = leaves.size();
        for (Criterion leaf : leavesOf(section)) {
            long[] points = new long[leaf.options().size() + 1];
            for (Option option : leaf.options()) points[option.index()] = scaled(option.points());
            boolean follows = leaf.onlyWithStory() && leaves.size() > leader;
            leaves.add(new Leaf(leaf.code(), part, follows ? leader : -1, points, leaf.options()));
        }
    }

    private List<Criterion> leavesOf(Section section) {
        return set.leaves().stream()
                .filter(leaf -> section.criteria().stream().anyMatch(one -> holds(one, leaf)))
                .toList();
    }

    private static boolean holds(Criterion criterion, Criterion leaf) {
        return criterion == leaf || criterion.children().stream().anyMatch(child -> holds(child, leaf));
    }

    private Minimum[] minimumsOf(int star) {
        return set.minimums().getOrDefault(star, List.of()).stream()
                .map(this::minimum)
                .toArray(Minimum[]::new);
    }

    private Minimum minimum(StarMinimum minimum) {
        int index = indexOf(minimum.criterion());
        long[] points = leaves.get(index).points();
        Miss[] missAt = new Miss[points.length];
        for (int option = 0; option < points.length; option++) {
            BigDecimal given = BigDecimal.valueOf(points[option], scale);
            missAt[option] = new Miss(minimum.stars(), minimum.criterion(), minimum.points(), given);
        }
        MinimumKey key = new MinimumKey(minimum.stars(), minimum.criterion());
        return new Minimum(key, index, scaled(minimum.points()), missAt);
    }

    private int indexOf(String code) {
        for (int index = 0; index < leaves.size(); index++) {
            if (leaves.get(index).code().equals(code)) return index;
        }
        throw new IllegalArgumentException(set.code() + " has no criterion " + code);
    }

    /** Bands may have more decimals than any option; a total that is a multiple of the unit is compared with the next unit up. */
    private long scaled(BigDecimal points) {
        return points.setScale(scale, RoundingMode.CEILING).unscaledValue().longValueExact();
    }
}
