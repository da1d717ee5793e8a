package vn.saolang.dossier.web;

import java.util.List;
import vn.saolang.kernel.ui.Part;
import vn.saolang.ranking.SheetResult;
import vn.saolang.regulation.CriteriaSet;

/** What the producer's own answers come to, with the minimums still missed. */
public record StarsPart(CriteriaSet set, SheetResult result, int answered) implements Part {

    public int all() {
        return set.leaves().size();
    }

    /** Name of a criterion, cut where it is long. */
    public String nameOf(String criterion) {
        return set.leaf(criterion).map(leaf -> leaf.name()).orElse("");
    }

    /** The misses shown at once. */
    public List<vn.saolang.ranking.Miss> firstMisses() {
        return result.missed().stream().limit(5).toList();
    }
}
