package vn.saolang.ranking.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.saolang.ranking.Answers;
import vn.saolang.ranking.CouncilFindings;
import vn.saolang.ranking.CouncilPolicy;
import vn.saolang.ranking.CouncilResult;
import vn.saolang.ranking.CouncilResult.Tally;
import vn.saolang.ranking.Exemption;
import vn.saolang.ranking.Mean;
import vn.saolang.ranking.MinimumKey;
import vn.saolang.ranking.Miss;

/** Counts the sheets of a council. Sums stay whole numbers; a mean is compared, never divided. */
public final class CouncilCount {

    private static final int SHOWN_DECIMALS = 2;

    private final CompiledSet set;
    private final List<Sheet> sheets;
    private final CouncilPolicy policy;
    private final CouncilFindings findings;
    private final Set<MinimumKey> exempt;
    private final long[] sums;

    private final List<Miss> missed = new ArrayList<>();
    private final Map<MinimumKey, Tally> tallies = new LinkedHashMap<>();
    private final List<MinimumKey> openTies = new ArrayList<>();

    /** @param answers at least one sheet */
    public CouncilCount(CompiledSet set, List<Answers> answers, CouncilPolicy policy, CouncilFindings findings) {
        this.set = set;
        this.sheets = answers.stream().map(set::read).toList();
        this.policy = policy;
        this.findings = findings;
        this.exempt = findings.exemptions().stream().map(Exemption::minimum).collect(Collectors.toSet());
        this.sums = new long[set.leaves.length];
        for (Sheet sheet : sheets) {
            for (int leaf = 0; leaf < sums.length; leaf++) sums[leaf] += sheet.points()[leaf];
        }
    }

    /** The result; see {@link vn.saolang.ranking.CouncilRanking}. */
    public CouncilResult result() {
        Mean mean = mean(sheets.stream().mapToLong(Sheet::total).sum());
        int band = bandOf(mean);
        int stars = Math.min(band, 2);
        for (int star = 3; star <= band; star++) {
            for (Minimum minimum : set.minimums[star]) judge(minimum);
            if (missed.isEmpty()) stars = star;
        }
        return new CouncilResult(
                mean,
                shown(mean, band),
                parts(),
                band,
                findings.knockOut() == null ? stars : 0,
                List.copyOf(missed),
                tallies,
                List.copyOf(openTies),
                findings.exemptions(),
                findings.knockOut());
    }

    private void judge(Minimum minimum) {
        if (exempt.contains(minimum.key())) return;
        int met = Math.toIntExact(sheets.stream()
                .filter(sheet -> sheet.points()[minimum.leaf()] >= minimum.required())
                .count());
        Tally tally = new Tally(met, sheets.size());
        tallies.put(minimum.key(), tally);
        if (isMet(minimum, tally)) return;
        BigDecimal given = mean(sums[minimum.leaf()]).rounded(SHOWN_DECIMALS);
        missed.add(new Miss(minimum.key().stars(), minimum.key().criterion(), set.exact(minimum.required()), given));
    }

    private boolean isMet(Minimum minimum, Tally tally) {
        return switch (policy.minimum()) {
            case ALL -> tally.met() == tally.of();
            case MEAN -> sums[minimum.leaf()] >= minimum.required() * sheets.size();
            case MAJORITY -> tally.tied() ? concluded(minimum.key()) : 2 * tally.met() > tally.of();
        };
    }

    private boolean concluded(MinimumKey key) {
        Boolean conclusion = findings.chairConclusions().get(key);
        if (conclusion == null) openTies.add(key);
        return Boolean.TRUE.equals(conclusion);
    }

    private int bandOf(Mean mean) {
        int band = 1;
        while (band < 5 && reaches(mean, band + 1)) band++;
        return band;
    }

    private boolean reaches(Mean mean, int star) {
        BigDecimal lowest = set.exact(set.bands[star]);
        if (policy.roundThenBand()) return mean.rounded(policy.decimals()).compareTo(lowest) >= 0;
        return mean.reaches(lowest);
    }

    private BigDecimal shown(Mean mean, int band) {
        BigDecimal rounded = mean.rounded(SHOWN_DECIMALS);
        boolean claimsMore = band < 5 && rounded.compareTo(set.exact(set.bands[band + 1])) >= 0;
        return claimsMore ? mean.cut(SHOWN_DECIMALS) : rounded;
    }

    private Map<String, BigDecimal> parts() {
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        set.partsOf(sums).forEach((part, sum) -> parts.put(part, new Mean(sum, sheets.size()).rounded(SHOWN_DECIMALS)));
        return parts;
    }

    private Mean mean(long sum) {
        return new Mean(set.exact(sum), sheets.size());
    }
}
