package vn.saolang.ranking.web;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import vn.saolang.kernel.ui.Part;
import vn.saolang.ranking.NextStar;
import vn.saolang.ranking.Ranking;
import vn.saolang.ranking.SheetResult;
import vn.saolang.ranking.SheetView;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.Option;

/** What the ticked options come to: parts, total, star, what is missed and the cheapest way on. */
record SimulatorResultPart(CriteriaSet set, SheetResult result, Optional<NextStar> next, int answered) implements Part {

    static SimulatorResultPart of(SheetView sheet) {
        return new SimulatorResultPart(
                sheet.set(),
                Ranking.rank(sheet.set(), sheet.answers()),
                Ranking.next(sheet.set(), sheet.answers(), sheet.caseCode(), Set.of()),
                sheet.answers().byCriterion().size());
    }

    int criteria() {
        return set.leaves().size();
    }

    BigDecimal pointsOf(String part) {
        return result.parts().getOrDefault(part, BigDecimal.ZERO);
    }

    String nameOf(String criterion) {
        return set.leaf(criterion).map(Criterion::name).orElse(criterion);
    }

    /** The wording of the option to reach; empty for the bare "yes" of a yes/no criterion. */
    String wordingOf(NextStar.Raise raise) {
        Criterion leaf = set.leaf(raise.criterion()).orElseThrow();
        String text = leaf.option(raise.option()).map(Option::text).orElse("");
        return text.equals(leaf.name()) ? "" : text;
    }
}
