package vn.saolang.recognition.web.withdrawal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.NavItem;
import vn.saolang.kernel.ui.NavSource;

/** Door to the cases of withdrawal. */
@Component
class WithdrawalDoors implements NavSource {

    @Override
    public List<NavItem> doorsFor(Actor actor) {
        return actor.has(
                        Role.COMMUNE_OFFICER,
                        Role.COMMUNE_CHAIR,
                        Role.PROVINCE_OFFICE,
                        Role.PROVINCE_CHAIR,
                        Role.MINISTRY_OFFICE,
                        Role.MINISTER)
                ? List.of(new NavItem(70, "recognition.withdrawals.title", "/withdrawal-cases"))
                : List.of();
    }
}
