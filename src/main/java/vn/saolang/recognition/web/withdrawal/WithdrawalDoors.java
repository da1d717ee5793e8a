package vn.saolang.recognition.web.withdrawal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.NavItem;
import vn.saolang.kernel.ui.NavSource;

/** Doors to the cases of withdrawal the ministry's requests, complaints. */
@Component
class WithdrawalDoors implements NavSource {

    @Override
    public List<NavItem> doorsFor(Actor actor) {
        List<NavItem> doors = new ArrayList<>();
        boolean head = actor.has(Role.PROVINCE_OFFICE, Role.PROVINCE_CHAIR, Role.MINISTRY_OFFICE, Role.MINISTER);
        if (head || actor.has(Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR)) {
            doors.add(new NavItem(70, "recognition.withdrawals.title", "/withdrawal-cases"));
        }
        if (head) {
            doors.add(new NavItem(72, "recognition.reviews.title", "/review-requests"));
        }
        if (head || actor.has(Role.PRODUCER)) {
            doors.add(new NavItem(74, "recognition.complaints.title", "/complaints"));
        }
        return doors;
    }
}
