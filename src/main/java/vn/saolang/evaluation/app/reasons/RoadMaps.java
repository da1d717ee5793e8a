package vn.saolang.evaluation.app.reasons;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.Dossiers;
import vn.saolang.evaluation.ResultSummary;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.reasons.Consensus;
import vn.saolang.evaluation.model.reasons.StepCost;
import vn.saolang.evaluation.model.reasons.Steps;
import vn.saolang.evaluation.reasons.RoadMap;
import vn.saolang.evaluation.store.FindingStore;
import vn.saolang.evaluation.store.SheetStore;
import vn.saolang.evaluation.store.reasons.RoadmapEstimates;
import vn.saolang.evaluation.store.reasons.RoadmapStepStore;
import vn.saolang.ranking.Answers;
import vn.saolang.ranking.MinimumKey;
import vn.saolang.ranking.NextStar;
import vn.saolang.regulation.CriteriaSet;

/** Works out the way to the next star from a closed product's sheets, with the province's figures. */
@Component
class RoadMaps {

    private final SheetStore sheets;
    private final FindingStore findings;
    private final Dossiers dossiers;
    private final RoadmapEstimates estimates;
    private final RoadmapStepStore changed;

    RoadMaps(
            SheetStore sheets,
            FindingStore findings,
            Dossiers dossiers,
            RoadmapEstimates estimates,
            RoadmapStepStore changed) {
        this.sheets = sheets;
        this.findings = findings;
        this.dossiers = dossiers;
        this.estimates = estimates;
        this.changed = changed;
    }

    /** The steps of every family with what they take in a scope; the province's own version over the estimate. */
    List<StepCost> costs(String scope) {
        Map<String, StepCost> own =
                changed.newest(scope).stream().collect(Collectors.toMap(StepCost::family, Function.identity()));
        return estimates.all().stream()
                .map(one -> own.containsKey(one.family()) ? over(one, own.get(one.family())) : one)
                .toList();
    }

    private static StepCost over(StepCost estimate, @Nullable StepCost own) {
        return own == null
                ? estimate
                : new StepCost(
                        own.family(),
                        estimate.words(),
                        own.task(),
                        own.costFrom(),
                        own.costTo(),
                        own.weeksFrom(),
                        own.weeksTo(),
                        own.helper(),
                        own.source(),
                        own.version());
    }

    /** The road map of a product; null at five stars and for a knock-out. */
    @Nullable
    RoadMap of(ScoredProduct product, CriteriaSet set, ResultSummary result) {
        Optional<Integer> target = Consensus.target(result);
        if (target.isEmpty()) {
            return null;
        }
        int stars = target.get();
        List<Answers> answers = sheets.finished(product.id()).stream()
                .map(one -> one.chosen(set))
                .toList();
        Set<MinimumKey> exempt = findings.of(product.id()).exempt(set);
        List<NextStar.Raise> raises = Consensus.way(set, answers, result, stars, product.tourismCase(), exempt)
                .map(NextStar::raises)
                .orElse(List.of());
        int minimums = (int) raises.stream().filter(NextStar.Raise::forMinimum).count();
        String scope = dossiers.get(result.dossier()).province().key();
        return new RoadMap(stars, Consensus.shortOf(set, result, stars), minimums, Steps.of(set, raises, costs(scope)));
    }
}
