package vn.saolang.ranking.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.CriteriaSet.ProductCase;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.CriterionKind;
import vn.saolang.regulation.KnockOut;
import vn.saolang.regulation.Option;
import vn.saolang.regulation.StarMinimum;

/** A criteria set as JSON, whole. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CriteriaSetJson(
        @JsonUnwrapped SummaryJson set,
        Map<Integer, BigDecimal> bands,
        List<ProductCase> cases,
        List<KnockOut> knockOuts,
        List<MinimumJson> minimums,
        List<PartJson> parts) {

    /** What a list of sets says of each. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SummaryJson(
            String code,
            int number,
            String name,
            String regulation,
            LocalDate effectiveFrom,
            String group,
            @Nullable String subgroup,
            List<String> ministries,
            boolean usable) {

        static SummaryJson of(CriteriaSet set) {
            return new SummaryJson(
                    set.code(),
                    set.number(),
                    set.name(),
                    set.regulation(),
                    set.effectiveFrom(),
                    set.group(),
                    set.subgroup(),
                    set.ministries(),
                    set.usable());
        }
    }

    record MinimumJson(int stars, String criterion, BigDecimal points, boolean onlySome) {
        static MinimumJson of(StarMinimum minimum) {
            BigDecimal points = SimulationJson.plain(minimum.points());
            return new MinimumJson(minimum.stars(), minimum.criterion(), points, minimum.onlySome());
        }
    }

    record PartJson(String code, String name, BigDecimal maxPoints, List<SectionJson> sections) {}

    record SectionJson(String code, String name, BigDecimal maxPoints, List<CriterionJson> criteria) {}

    /** A criterion; its options are empty when it has sub-criteria. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CriterionJson(
            String code,
            String name,
            BigDecimal maxPoints,
            String kind,
            boolean onlyWithStory,
            @Nullable String bindsOnly,
            List<String> notes,
            List<OptionJson> options,
            List<CriterionJson> criteria) {

        static CriterionJson of(Criterion criterion) {
            return new CriterionJson(
                    criterion.code(),
                    criterion.name(),
                    SimulationJson.plain(criterion.maxPoints()),
                    kindOf(criterion),
                    criterion.onlyWithStory(),
                    criterion.bindsOnly(),
                    criterion.notes(),
                    criterion.options().stream().map(OptionJson::of).toList(),
                    criterion.children().stream().map(CriterionJson::of).toList());
        }

        private static String kindOf(Criterion criterion) {
            return switch (criterion.kind()) {
                case CriterionKind.OneOf one -> "one-of";
                case CriterionKind.YesNo yes -> "yes-no";
                case CriterionKind.ByCase cases -> "by-case";
                case CriterionKind.Group group -> "group";
            };
        }
    }

    /** An option; {@code stars} is the star it is the minimum for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OptionJson(
            int index,
            BigDecimal points,
            String text,
            @Nullable Integer stars,
            @Nullable String productCase) {
        static OptionJson of(Option option) {
            BigDecimal points = SimulationJson.plain(option.points());
            return new OptionJson(option.index(), points, option.text(), option.star(), option.caseCode());
        }
    }

    static CriteriaSetJson of(CriteriaSet set) {
        Map<Integer, BigDecimal> bands = new LinkedHashMap<>();
        for (int star = 1; star <= 5; star++) {
            bands.put(star, SimulationJson.plain(set.bands().getOrDefault(star, BigDecimal.ZERO)));
        }
        return new CriteriaSetJson(
                SummaryJson.of(set),
                bands,
                set.cases(),
                set.knockOuts(),
                set.allMinimums().map(MinimumJson::of).toList(),
                set.parts().stream().map(CriteriaSetJson::part).toList());
    }

    private static PartJson part(CriteriaSet.Part part) {
        return new PartJson(
                part.code(),
                part.name(),
                SimulationJson.plain(part.maxPoints()),
                part.sections().stream().map(CriteriaSetJson::section).toList());
    }

    private static SectionJson section(CriteriaSet.Section section) {
        return new SectionJson(
                section.code(),
                section.name(),
                SimulationJson.plain(section.maxPoints()),
                section.criteria().stream().map(CriterionJson::of).toList());
    }
}
