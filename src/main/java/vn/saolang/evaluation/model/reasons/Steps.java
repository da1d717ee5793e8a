package vn.saolang.evaluation.model.reasons;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.saolang.evaluation.reasons.RoadMap;
import vn.saolang.ranking.NextStar;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.Option;

/** Turns criteria to raise into things to do: one for each family, its cost counted once. Pure. */
public final class Steps {

    private Steps() {}

    /** The steps in the order of the criteria. */
    public static List<RoadMap.Step> of(CriteriaSet set, List<NextStar.Raise> raises, List<StepCost> costs) {
        Map<String, List<RoadMap.Raise>> byFamily = new LinkedHashMap<>();
        Map<String, StepCost> families = new LinkedHashMap<>();
        for (NextStar.Raise raise : raises) {
            StepCost family = familyOf(set, raise.criterion(), costs);
            families.put(family.family(), family);
            byFamily.computeIfAbsent(family.family(), _ -> new ArrayList<>()).add(told(set, raise));
        }
        return families.values().stream()
                .map(one -> new RoadMap.Step(
                        one.family(),
                        one.task(),
                        byFamily.getOrDefault(one.family(), List.of()),
                        one.costFrom(),
                        one.costTo(),
                        one.weeksFrom(),
                        one.weeksTo(),
                        one.helper(),
                        one.source()))
                .toList();
    }

    private static RoadMap.Raise told(CriteriaSet set, NextStar.Raise raise) {
        String wording = set.leaf(raise.criterion())
                .flatMap(leaf -> leaf.option(raise.option()))
                .map(Option::text)
                .orElse("");
        return new RoadMap.Raise(raise.criterion(), raise.from(), raise.to(), raise.forMinimum(), wording);
    }

    private static StepCost familyOf(CriteriaSet set, String criterion, List<StepCost> costs) {
        String name = set.leaf(criterion).map(Criterion::name).orElse("");
        return costs.stream().filter(one -> one.takes(name)).findFirst().orElseThrow();
    }
}
