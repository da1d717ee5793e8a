package vn.saolang.dossier.web.former;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.app.former.FormerDesk;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.WorkItem;
import vn.saolang.kernel.WorkSource;
import vn.saolang.kernel.ui.NavItem;
import vn.saolang.kernel.ui.NavSource;

/** The way to the dossiers of the former rules, and which of them wait. */
@Component
class FormerDoors implements NavSource, WorkSource {

    private final FormerDesk desk;

    FormerDoors(FormerDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<NavItem> doorsFor(Actor actor) {
        return actor.has(Role.PROVINCE_OFFICE)
                ? List.of(new NavItem(31, "dossier.former.title", "/dossiers/former"))
                : List.of();
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor) {
        if (!actor.has(Role.PROVINCE_OFFICE)) {
            return List.of();
        }
        return desk.of(actor).stream()
                .filter(line -> line.former().open())
                .map(line -> new WorkItem(
                        line.over() ? "dossier.work.former.over" : "dossier.work.former",
                        "dossier.work.line",
                        List.of(line.former().productName(), line.former().entityName()),
                        "/dossiers/former/" + line.former().id(),
                        line.finishBy()))
                .toList();
    }
}
