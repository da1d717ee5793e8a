package vn.saolang.stamp.web.matter;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.ui.NavItem;
import vn.saolang.kernel.ui.NavSource;
import vn.saolang.stamp.app.StampScope;
import vn.saolang.stamp.app.matter.MatterQueries;

/** The door to cases, with how many nobody has yet. */
@Component
class MatterDoors implements NavSource {

    private final MatterQueries cases;

    MatterDoors(MatterQueries cases) {
        this.cases = cases;
    }

    @Override
    public List<NavItem> doorsFor(Actor actor) {
        return StampScope.isInspector(actor)
                ? List.of(new NavItem(59, "stamp.matters.title", "/stamps/cases", cases.waiting(actor)))
                : List.of();
    }
}
