package vn.saolang.ranking.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Shell;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.LegalAct;
import vn.saolang.regulation.Regulations;

/** All criteria sets: those of the newest act by product group, older ones as history. */
record CriteriaSetsPage(LegalAct act, Map<String, List<CriteriaSet>> byGroup, List<CriteriaSet> history)
        implements Page {

    static CriteriaSetsPage of(Regulations regulations) {
        List<CriteriaSet> all = regulations.all();
        LegalAct act = regulations.acts().reversed().stream()
                .filter(one -> all.stream().anyMatch(set -> set.regulation().equals(one.number())))
                .findFirst()
                .orElseThrow();
        Map<String, List<CriteriaSet>> byGroup = new LinkedHashMap<>();
        List<CriteriaSet> history = new ArrayList<>();
        for (CriteriaSet set : all) {
            if (set.regulation().equals(act.number())) {
                byGroup.computeIfAbsent(set.group(), group -> new ArrayList<>()).add(set);
            } else {
                history.add(set);
            }
        }
        return new CriteriaSetsPage(act, byGroup, history);
    }

    @Override
    public String titleKey() {
        return "ranking.sets.title";
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
