package vn.saolang.identity.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.NavItem;
import vn.saolang.kernel.ui.NavSource;

/** The work page stands first in everyone's navigation. */
@Component
class IdentityDoors implements NavSource {

    @Override
    public List<NavItem> doorsFor(Actor actor) {
        if (!actor.isSignedIn()) {
            return List.of();
        }
        List<NavItem> doors = new ArrayList<>();
        doors.add(new NavItem(0, "kernel.work.title", "/work"));
        doors.add(new NavItem(99, "identity.own.title", "/account"));
        if (actor.has(Role.ADMINISTRATOR)) {
            doors.add(new NavItem(80, "identity.accounts.title", "/accounts"));
        }
        return doors;
    }
}
