package vn.saolang.ranking.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.saolang.ranking.Miss;
import vn.saolang.ranking.SheetResult;
import vn.saolang.regulation.CriteriaSet;

/** The answer of {@code POST /api/v1/simulations}. */
record SimulationJson(
        String criteriaSet,
        Map<String, BigDecimal> parts,
        BigDecimal total,
        int band,
        int stars,
        List<MissJson> missed,
        List<String> notApplicable,
        boolean complete,
        String basis) {

    /** An unmet minimum. */
    record MissJson(int stars, String criterion, BigDecimal required, BigDecimal given) {
        static MissJson of(Miss miss) {
            return new MissJson(miss.stars(), miss.criterion(), plain(miss.required()), plain(miss.given()));
        }
    }

    static SimulationJson of(CriteriaSet set, SheetResult result) {
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        result.parts().forEach((part, points) -> parts.put(part, plain(points)));
        return new SimulationJson(
                set.code(),
                parts,
                plain(result.total()),
                result.band(),
                result.stars(),
                result.missed().stream().map(MissJson::of).toList(),
                result.notApplicable(),
                result.complete(),
                set.regulation());
    }

    /** Without trailing zeros and without an exponent: 40, 2.5. */
    static BigDecimal plain(BigDecimal points) {
        BigDecimal stripped = points.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
