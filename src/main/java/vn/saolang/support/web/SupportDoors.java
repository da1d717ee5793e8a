package vn.saolang.support.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.NavItem;
import vn.saolang.kernel.ui.NavSource;
import vn.saolang.support.app.SupportScope;

/** The door to support. */
@Component
class SupportDoors implements NavSource {

    @Override
    public List<NavItem> doorsFor(Actor actor) {
        return actor.has(Role.PRODUCER) || SupportScope.isOffice(actor)
                ? List.of(new NavItem(140, "support.title", "/support"))
                : List.of();
    }
}
