package vn.saolang.evaluation.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.model.conduct.SecondLook;
import vn.saolang.ranking.CouncilFindings;
import vn.saolang.ranking.Exemption;
import vn.saolang.ranking.KnockOutFinding;
import vn.saolang.ranking.MinimumKey;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.StarMinimum;

/**
 * What a council recorded about a product beside its sheets.
 *
 * @param ties the chair's conclusions on minimums that exactly half of the sheets reach
 * @param exemptions reasons by criterion
 * @param reopenings reasons, the oldest first
 * @param looks second looks near a border of the stars, the oldest first
 */
public record Findings(
        List<TieConclusion> ties,
        Map<String, String> exemptions,
        @Nullable KnockOutRecord knockOut,
        List<String> reopenings,
        List<SecondLook> looks) {

    /** Nothing was recorded. */
    public static final Findings NONE = new Findings(List.of(), Map.of(), null, List.of(), List.of());

    /** One conclusion with its reason. */
    public record TieConclusion(int stars, String criterion, boolean met, String reason) {}

    public Findings {
        ties = List.copyOf(ties);
        exemptions = Map.copyOf(exemptions);
        reopenings = List.copyOf(reopenings);
        looks = List.copyOf(looks);
    }

    /** Minimums of the set that the exemptions take away. */
    public Set<MinimumKey> exempt(CriteriaSet set) {
        return exemptionsOf(set).stream().map(Exemption::minimum).collect(Collectors.toSet());
    }

    /** As the ranking takes them. */
    public CouncilFindings forRanking(CriteriaSet set) {
        Map<MinimumKey, Boolean> conclusions = new LinkedHashMap<>();
        ties.forEach(tie -> conclusions.put(new MinimumKey(tie.stars(), tie.criterion()), tie.met()));
        KnockOutRecord out = knockOut;
        return new CouncilFindings(
                conclusions, exemptionsOf(set), out == null ? null : new KnockOutFinding(out.ground(), out.reason()));
    }

    /** The recorded reasons as sentences of the minutes. */
    public List<String> forMinutes() {
        List<String> lines = new ArrayList<>();
        ties.forEach(tie ->
                lines.add("Tiêu chí %s, mức tối thiểu %d sao: số phiếu ngang nhau, Chủ tịch kết luận %s. Lý do: %s"
                        .formatted(tie.criterion(), tie.stars(), tie.met() ? "đạt" : "không đạt", tie.reason())));
        exemptions.forEach((criterion, reason) ->
                lines.add("Tiêu chí " + criterion + ": không thuộc diện bắt buộc. Lý do: " + reason));
        looks.stream().filter(one -> !one.rescored()).forEach(one -> lines.add(one.forMinutes()));
        reopenings.forEach(reason -> lines.add("Chấm lại"
                + (looks.stream().anyMatch(one -> one.rescored() && one.reason().equals(reason))
                        ? " (xem lại lần hai do điểm gần ranh giới hạng sao)"
                        : "")
                + ". Lý do: " + reason));
        return lines;
    }

    private List<Exemption> exemptionsOf(CriteriaSet set) {
        List<Exemption> all = new ArrayList<>();
        set.allMinimums().filter(StarMinimum::onlySome).forEach(minimum -> {
            String reason = exemptions.get(minimum.criterion());
            if (reason != null) {
                all.add(new Exemption(new MinimumKey(minimum.stars(), minimum.criterion()), reason));
            }
        });
        return all;
    }
}
