package vn.saolang.identity.web.calls;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.NavItem;
import vn.saolang.kernel.ui.NavSource;

/** The door to the week's calls, for officers. */
@Component
class CallsDoor implements NavSource {

    private static final int ORDER = 2;

    @Override
    public List<NavItem> doorsFor(Actor actor) {
        return actor.has(Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE)
                ? List.of(new NavItem(ORDER, "identity.calls.title", "/calls"))
                : List.of();
    }
}
