package vn.saolang.stamp.web.order;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.stamp.app.StampScope;
import vn.saolang.stamp.app.order.ItemStamps;
import vn.saolang.stamp.app.order.StampHome;

/** Home of stamps. */
@Controller
class StampsController {

    private final StampHome home;

    StampsController(StampHome home) {
        this.home = home;
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/stamps")
    StampsPage show(Actor actor) {
        List<ItemStamps> within = home.within(actor).stream()
                .sorted(Comparator.comparing(ItemStamps::waits).reversed())
                .toList();
        return new StampsPage(home.own(actor), actor.has(Role.PRODUCER), within, StampScope.isInspector(actor));
    }
}
