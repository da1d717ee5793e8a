package vn.saolang.territory.web;

import java.util.List;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Shell;
import vn.saolang.territory.Unit;

/** One unit with where it came from, what it became and the communes in it. */
record UnitPage(UnitLine line, List<Unit> communes) implements Page {

    @Override
    public String titleKey() {
        return "territory.unit.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(line.unit().name());
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
