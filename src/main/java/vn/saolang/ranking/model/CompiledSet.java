package vn.saolang.ranking.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.saolang.ranking.Answer;
import vn.saolang.ranking.Answers;
import vn.saolang.ranking.MinimumKey;
import vn.saolang.ranking.Miss;
import vn.saolang.ranking.SheetResult;
import vn.saolang.regulation.CriteriaSet;

/** A criteria set as arrays of whole numbers (points times a power of ten), so that a sheet is ranked in under a microsecond. */
public final class CompiledSet {

    private static final Map<String, CompiledSet> COMPILED = new ConcurrentHashMap<>();

    private static final int NOT_GIVEN = -1;

    private final CriteriaSet set;
    private final Map<String, Integer> indexes = new HashMap<>();
    final int scale;
    final String[] parts;
    final Leaf[] leaves;
    /** Minimums by star; 0 to 2 are empty. */
    final Minimum[][] minimums;
    /** Lowest scaled total by star. */
    final long[] bands;

    CompiledSet(CriteriaSet set, int scale, String[] parts, Leaf[] leaves, Minimum[][] minimums, long[] bands) {
        this.set = set;
        this.scale = scale;
        this.parts = parts;
        this.leaves = leaves;
        this.minimums = minimums;
        this.bands = bands;
        for (int index = 0; index < leaves.length; index++) indexes.put(leaves[index].code(), index);
    }

    /** The compiled form of a set, made once for each set. */
    public static CompiledSet of(CriteriaSet set) {
        CompiledSet known = COMPILED.get(set.code());
        if (known != null && known.set == set) return known;
        CompiledSet compiled = new Compiler(set).compile();
        COMPILED.put(set.code(), compiled);
        return compiled;
    }

    /** Ranks one sheet; see {@link vn.saolang.ranking.Ranking}. */
    public SheetResult rank(Answers answers, Set<MinimumKey> exempt) {
        Sheet sheet = read(answers);
        int band = bandOf(sheet.total());
        List<Miss> missed = new ArrayList<>();
        int stars = Math.min(band, 2);
        for (int star = 3; star <= band; star++) {
            for (Minimum minimum : minimums[star]) {
                if (sheet.points()[minimum.leaf()] < minimum.required()
                        && (exempt.isEmpty() || !exempt.contains(minimum.key()))) {
                    missed.add(minimum.missAt()[sheet.counted(minimum.leaf())]);
                }
            }
            if (missed.isEmpty()) stars = star;
        }
        boolean complete = sheet.given() == leaves.length;
        return new SheetResult(
                partsOf(sheet.points()), exact(sheet.total()), band, stars, missed, sheet.notApplicable(), complete);
    }

    /** The options and points that count on a sheet. */
    Sheet read(Answers answers) {
        int[] options = optionsOf(answers);
        long[] points = new long[leaves.length];
        List<String> notApplicable = List.of();
        int given = 0;
        long total = 0;
        for (int index = 0; index < leaves.length; index++) {
            if (options[index] == NOT_GIVEN) {
                options[index] = 0;
                continue;
            }
            given++;
            Leaf leaf = leaves[index];
            if (leaf.storyLeader() >= 0 && points[leaf.storyLeader()] == 0) {
                notApplicable = with(notApplicable, leaf.code());
            } else {
                points[index] = leaf.points()[options[index]];
                total += points[index];
            }
        }
        return new Sheet(options, points, total, given, notApplicable);
    }

    /** Options by leaf. Answers mostly come in set order, so the leaf after the last one is tried before it is looked up. */
    private int[] optionsOf(Answers answers) {
        int[] options = new int[leaves.length];
        Arrays.fill(options, NOT_GIVEN);
        int next = 0;
        for (Map.Entry<String, Answer> entry : answers.byCriterion().entrySet()) {
            String code = entry.getKey();
            int index = next < leaves.length && leaves[next].code().equals(code) ? next : indexOf(code);
            options[index] = checked(leaves[index], entry.getValue().option());
            next = index + 1;
        }
        return options;
    }

    private int indexOf(String code) {
        Integer index = indexes.get(code);
        if (index == null) throw new IllegalArgumentException(set.code() + " has no criterion " + code);
        return index;
    }

    /** The star whose band a scaled total lies in. */
    int bandOf(long total) {
        int band = 1;
        while (band < 5 && total >= bands[band + 1]) band++;
        return band;
    }

    Map<String, BigDecimal> partsOf(long[] points) {
        long[] sums = new long[parts.length];
        for (int index = 0; index < points.length; index++) sums[leaves[index].part()] += points[index];
        Map<String, BigDecimal> byPart = LinkedHashMap.newLinkedHashMap(parts.length);
        for (int part = 0; part < parts.length; part++) byPart.put(parts[part], exact(sums[part]));
        return Collections.unmodifiableMap(byPart);
    }

    BigDecimal exact(long scaled) {
        return BigDecimal.valueOf(scaled, scale);
    }

    private int checked(Leaf leaf, int option) {
        if (option < 0 || option >= leaf.points().length) {
            throw new IllegalArgumentException(set.code() + " criterion " + leaf.code() + " has no option " + option);
        }
        return option;
    }

    private static List<String> with(List<String> codes, String code) {
        List<String> more = new ArrayList<>(codes);
        more.add(code);
        return more;
    }
}
