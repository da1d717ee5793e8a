package vn.saolang.evaluation.app.prepare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.content.SealedDossier;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.team.Gap;
import vn.saolang.evaluation.team.TeamFinding;
import vn.saolang.evaluation.team.TeamFindings;
import vn.saolang.papers.PaperWords;
import vn.saolang.papers.meeting.ProductBrief.Difference;
import vn.saolang.papers.meeting.ProductBrief.PartLine;
import vn.saolang.papers.meeting.ProductBrief.Sum;
import vn.saolang.ranking.Answers;
import vn.saolang.ranking.Miss;
import vn.saolang.ranking.NextStar;
import vn.saolang.ranking.Ranking;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Criterion;

/** Points of the producer beside those the team reported, and which minimums would bind. Never the council's own. */
@Component
class BriefPoints {

    private static final int MOST_STARS = 5;

    /**
     * What the points say.
     *
     * @param team null while there is no report
     * @param dangers minimums that would cost a star, one a line
     */
    record Points(
            List<PartLine> parts, Sum self, @Nullable Sum team, List<Difference> differences, List<String> dangers) {}

    Points of(CriteriaSet set, ScoredProduct product, SealedDossier sealed, TeamFindings.Said said) {
        Answers self = selfOf(set, sealed);
        Answers team = said.report() == null ? null : teamOf(set, said.findings());
        Gap gap = Gap.of(set, self, team, null);
        Gap.Sum proposed = gap.team();
        return new Points(
                gap.parts().stream()
                        .map(one -> new PartLine(one.code(), one.name(), one.max(), one.self(), one.team()))
                        .toList(),
                new Sum(gap.self().total(), gap.self().stars()),
                proposed == null ? null : new Sum(proposed.total(), proposed.stars()),
                team == null ? List.of() : differences(gap, said.findings()),
                dangers(set, product, self, team));
    }

    private static Answers selfOf(CriteriaSet set, SealedDossier sealed) {
        Map<String, Integer> options = new LinkedHashMap<>();
        sealed.selfAnswers().forEach((code, one) -> put(options, code, one.option()));
        return Answers.ofOptions(set, options);
    }

    private static Answers teamOf(CriteriaSet set, Map<String, TeamFinding> findings) {
        Map<String, Integer> options = new LinkedHashMap<>();
        findings.forEach((code, one) -> put(options, code, one.option()));
        return Answers.ofOptions(set, options);
    }

    private static void put(Map<String, Integer> options, String code, @Nullable Integer option) {
        if (option != null) {
            options.put(code, option);
        }
    }

    private static List<Difference> differences(Gap gap, Map<String, TeamFinding> findings) {
        return gap.parts().stream()
                .flatMap(part -> part.lines().stream())
                .filter(Gap.Line::differs)
                .map(line -> new Difference(
                        line.criterion().code(),
                        line.criterion().name(),
                        line.self(),
                        line.team(),
                        Optional.ofNullable(findings.get(line.criterion().code()))
                                .map(TeamFinding::comment)
                                .orElse("")))
                .toList();
    }

    /** First what the team's points miss of the stars the total would give, else the producer's; then what the next star asks. */
    private static List<String> dangers(CriteriaSet set, ScoredProduct product, Answers self, @Nullable Answers team) {
        Answers best = Objects.requireNonNullElse(team, self);
        String whose = team == null ? "tự chấm" : "tổ tư vấn đề xuất";
        List<String> dangers = new ArrayList<>();
        for (Miss miss : Ranking.rank(set, best).missed()) {
            dangers.add(line(set, miss.stars(), miss.criterion(), miss.required(), miss.given(), whose));
        }
        Optional<NextStar> next = Ranking.next(set, best, product.tourismCase(), Set.of());
        next.filter(one -> one.stars() <= MOST_STARS)
                .ifPresent(one -> one.raises().stream()
                        .filter(NextStar.Raise::forMinimum)
                        .forEach(raise -> {
                            String line = line(set, one.stars(), raise.criterion(), raise.to(), raise.from(), whose);
                            if (dangers.stream()
                                    .noneMatch(said -> said.startsWith(begin(one.stars(), raise.criterion())))) {
                                dangers.add(line);
                            }
                        }));
        return dangers;
    }

    private static String begin(int stars, String criterion) {
        return "Hạng %d sao, tiêu chí %s ".formatted(stars, criterion);
    }

    private static String line(
            CriteriaSet set, int stars, String criterion, BigDecimal required, BigDecimal given, String whose) {
        String name = set.leaf(criterion).map(Criterion::name).orElse("");
        return begin(stars, criterion)
                + "(%s): cần %s điểm, %s %s điểm."
                        .formatted(name, PaperWords.points(required), whose, PaperWords.points(given));
    }
}
