package vn.saolang.idea.web.potential;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.idea.app.potential.PotentialQueries;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.WorkItem;
import vn.saolang.kernel.WorkSource;
import vn.saolang.kernel.ui.NavItem;
import vn.saolang.kernel.ui.NavSource;

/** The door to the inventory, and the proposals that wait for a commune. */
@Component
class PotentialDoors implements NavSource, WorkSource {

    private static final int ORDER = 108;
    private static final Role[] READERS = {
        Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE
    };

    private final PotentialQueries queries;

    PotentialDoors(PotentialQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<NavItem> doorsFor(Actor actor) {
        return actor.has(READERS) ? List.of(new NavItem(ORDER, "idea.potentials.title", "/potentials")) : List.of();
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor) {
        return queries.waiting(actor).entrySet().stream()
                .map(one -> new WorkItem(
                        "idea.work.potential",
                        "idea.work.potential.line",
                        List.of(one.getValue().toString(), queries.nameOf(one.getKey())),
                        "/potentials?state=PROPOSED",
                        null))
                .toList();
    }
}
