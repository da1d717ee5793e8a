package vn.saolang.ranking.web;

import java.util.List;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Shell;
import vn.saolang.ranking.Answers;
import vn.saolang.ranking.SheetView;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.KnockOut;
import vn.saolang.regulation.StarMinimum;

/** One criteria set, for reading: its minimums at a glance, its knock-outs, every criterion with its options. */
record CriteriaSetPage(CriteriaSet set, boolean current) implements Page {

    SheetView sheet() {
        return SheetView.toRead(set, Answers.none(), null);
    }

    /** The set's own knock-out grounds. */
    List<KnockOut> ownKnockOuts() {
        return set.knockOuts().stream()
                .filter(ground -> ground.criterion() == null)
                .toList();
    }

    List<StarMinimum> minimums(int stars) {
        return set.minimums().getOrDefault(stars, List.of());
    }

    String nameOf(String criterion) {
        return set.leaf(criterion).map(Criterion::name).orElse(criterion);
    }

    @Override
    public String titleKey() {
        return "ranking.set.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(String.valueOf(set.number()), set.name());
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
