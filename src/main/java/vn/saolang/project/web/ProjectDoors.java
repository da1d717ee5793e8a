package vn.saolang.project.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.NavItem;
import vn.saolang.kernel.ui.NavSource;

/** The door to projects. */
@Component
class ProjectDoors implements NavSource {

    private static final int ORDER = 156;

    @Override
    public List<NavItem> doorsFor(Actor actor) {
        return actor.has(Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.MINISTRY_OFFICE)
                ? List.of(new NavItem(ORDER, "project.title", "/projects"))
                : List.of();
    }
}
