package vn.saolang.ranking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.CriteriaSet.Part;
import vn.saolang.regulation.CriteriaSet.Section;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.CriterionKind;
import vn.saolang.regulation.Option;
import vn.saolang.regulation.StarMinimum;

/** Small made-up sets, for edges that the law's sets do not reach. */
final class Synthetic {

    private Synthetic() {}

    /** A set of yes/no criteria 1, 2 … with these points and no minimums. */
    static CriteriaSet flat(BigDecimal... points) {
        List<Criterion> leaves = new ArrayList<>();
        for (int index = 0; index < points.length; index++) {
            leaves.add(new Criterion(
                    String.valueOf(index + 1), "c", points[index], new CriterionKind.YesNo(), List.of(), false, null));
        }
        return set("FLAT", leaves, List.of(), LAW);
    }

    /** A random set of a few criteria, the second one only with a story, with random minimums and low bands. */
    static CriteriaSet random(Random random) {
        int size = 3 + random.nextInt(3);
        List<Criterion> leaves = new ArrayList<>();
        List<StarMinimum> minimums = new ArrayList<>();
        int total = 0;
        for (int index = 0; index < size; index++) {
            List<Option> options = new ArrayList<>();
            int points = random.nextInt(2);
            for (int option = 1; option <= 1 + random.nextInt(3); option++) {
                options.add(new Option(option, "o", BigDecimal.valueOf(points), null, null));
                points += random.nextInt(3);
            }
            BigDecimal highest = options.getLast().points();
            total += highest.intValueExact();
            String code = String.valueOf(index + 1);
            leaves.add(
                    new Criterion(code, "c", highest, new CriterionKind.OneOf(options), List.of(), index == 1, null));
            if (random.nextBoolean()) {
                BigDecimal required =
                        options.get(random.nextInt(options.size())).points();
                minimums.add(new StarMinimum(3 + random.nextInt(3), code, required, false));
            }
        }
        Map<Integer, BigDecimal> bands = new TreeMap<>();
        for (int star = 1; star <= 5; star++) bands.put(star, BigDecimal.valueOf((long) total * (star - 1) / 5));
        return set("RANDOM", leaves, minimums, bands);
    }

    private static final Map<Integer, BigDecimal> LAW = Map.of(
            1, BigDecimal.ZERO,
            2, BigDecimal.valueOf(30),
            3, BigDecimal.valueOf(50),
            4, BigDecimal.valueOf(70),
            5, BigDecimal.valueOf(90));

    private static CriteriaSet set(
            String code, List<Criterion> leaves, List<StarMinimum> minimums, Map<Integer, BigDecimal> bands) {
        Map<Integer, List<StarMinimum>> byStar = new TreeMap<>();
        for (int star = 3; star <= 5; star++) {
            int wanted = star;
            byStar.put(
                    star, minimums.stream().filter(one -> one.stars() == wanted).toList());
        }
        BigDecimal sum = leaves.stream().map(Criterion::maxPoints).reduce(BigDecimal.ZERO, BigDecimal::add);
        Section section = new Section("1", "s", sum, leaves);
        @Nullable String none = null;
        return new CriteriaSet(
                code,
                1,
                "s",
                "x",
                "x",
                LocalDate.EPOCH,
                "",
                none,
                List.of(new Part("A", "a", sum, List.of(section))),
                byStar,
                List.of(),
                true,
                List.of(),
                false,
                List.of(),
                bands);
    }
}
