package vn.saolang.recognition.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.NavItem;
import vn.saolang.kernel.ui.NavSource;

/** Doors to decisions and notices. */
@Component
class RecognitionDoors implements NavSource {

    @Override
    public List<NavItem> doorsFor(Actor actor) {
        List<NavItem> doors = new ArrayList<>();
        if (actor.has(Role.PROVINCE_OFFICE, Role.PROVINCE_CHAIR, Role.MINISTRY_OFFICE, Role.MINISTER)) {
            doors.add(new NavItem(60, "recognition.decisions.title", "/decisions"));
        }
        if (actor.has(
                Role.PRODUCER,
                Role.COMMUNE_OFFICER,
                Role.COMMUNE_CHAIR,
                Role.PROVINCE_OFFICE,
                Role.PROVINCE_CHAIR,
                Role.MINISTRY_OFFICE,
                Role.MINISTER)) {
            doors.add(new NavItem(65, "recognition.notices.title", "/notices"));
        }
        if (actor.has(Role.PROVINCE_OFFICE)) {
            doors.add(new NavItem(67, "recognition.history.title", "/history"));
        }
        return doors;
    }
}
