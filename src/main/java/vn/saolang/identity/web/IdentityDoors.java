package vn.saolang.identity.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.ui.NavItem;
import vn.saolang.kernel.ui.NavSource;

/** The work page stands first in everyone's navigation. */
@Component
class IdentityDoors implements NavSource {

    @Override
    public List<NavItem> doorsFor(Actor actor) {
        return actor.isSignedIn() ? List.of(new NavItem(0, "kernel.work.title", "/work")) : List.of();
    }
}
