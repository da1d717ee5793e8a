package vn.saolang.business.app.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.saolang.business.model.plan.Plan;
import vn.saolang.business.model.plan.PlanFilter;
import vn.saolang.business.store.plan.PlanListStore;
import vn.saolang.business.store.plan.PlanListStore.Asked;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;

/** Lists of the plans of an office's communes. */
@Component
public class PlanLists {

    /** Roles whose lists show the plans of their communes. */
    public static final Set<Role> OFFICES = Set.of(Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR);

    private static final int PAGE = 50;
    private static final int EXPORT_PAGE = 200;

    private final PlanListStore lists;
    private final PlanDoor door;
    private final VietnamTime time;

    PlanLists(PlanListStore lists, PlanDoor door, VietnamTime time) {
        this.lists = lists;
        this.door = door;
        this.time = time;
    }

    /** One page, counted from 0. */
    public Paged<Plan> page(Actor actor, PlanFilter filter, String q, int page) {
        return lists.page(asked(actor, filter, q), Math.max(0, page), PAGE);
    }

    /** All of them, for an export. */
    public List<Plan> all(Actor actor, PlanFilter filter, String q) {
        List<Plan> all = new ArrayList<>();
        Paged<Plan> page = lists.page(asked(actor, filter, q), 0, EXPORT_PAGE);
        all.addAll(page.items());
        while (page.hasNext()) {
            page = lists.page(asked(actor, filter, q), page.page() + 1, EXPORT_PAGE);
            all.addAll(page.items());
        }
        return all;
    }

    public int count(Actor actor, PlanFilter filter) {
        return Math.toIntExact(lists.count(asked(actor, filter, "")));
    }

    private Asked asked(Actor actor, PlanFilter filter, String q) {
        return new Asked(actor.has(Role.MINISTRY_OFFICE), door.communes(actor, OFFICES), filter, q, time.today());
    }
}
