package vn.saolang.ranking.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Shell;
import vn.saolang.ranking.SheetView;
import vn.saolang.regulation.CriteriaSet;

/** The what-if page: first the choice of a set, then its sheet with the result beside it. */
record SimulatorPage(
        Map<String, List<CriteriaSet>> sets,
        @Nullable SheetView sheet,
        @Nullable SimulatorResultPart result) implements Page {

    static SimulatorPage choosing(List<CriteriaSet> sets) {
        return new SimulatorPage(byGroup(sets), null, null);
    }

    static SimulatorPage trying(List<CriteriaSet> sets, SheetView sheet, SimulatorResultPart result) {
        return new SimulatorPage(byGroup(sets), sheet, result);
    }

    private static Map<String, List<CriteriaSet>> byGroup(List<CriteriaSet> sets) {
        Map<String, List<CriteriaSet>> groups = new LinkedHashMap<>();
        for (CriteriaSet set : sets) {
            groups.computeIfAbsent(set.group(), group -> new ArrayList<>()).add(set);
        }
        return groups;
    }

    @Override
    public String titleKey() {
        return sheet == null ? "ranking.simulator.title" : "ranking.simulator.title-of";
    }

    @Override
    public List<String> titleArgs() {
        return sheet == null ? List.of() : List.of(sheet.set().name());
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
