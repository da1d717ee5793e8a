package vn.saolang.stamp.web.order;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.NavItem;
import vn.saolang.kernel.ui.NavSource;
import vn.saolang.stamp.app.StampScope;

/** The door to stamps. */
@Component
class StampDoors implements NavSource {

    @Override
    public List<NavItem> doorsFor(Actor actor) {
        return actor.has(Role.PRODUCER) || StampScope.isInspector(actor)
                ? List.of(new NavItem(58, "stamp.title", "/stamps"))
                : List.of();
    }
}
