package vn.saolang.business.app.progress;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.business.PlanState;
import vn.saolang.business.app.plan.PlanLists;
import vn.saolang.business.app.plan.PlanQueries;
import vn.saolang.business.model.plan.Plan;
import vn.saolang.business.model.plan.PlanFilter;
import vn.saolang.business.model.progress.DueMilestone;
import vn.saolang.business.store.plan.DueStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.WorkItem;
import vn.saolang.kernel.WorkSource;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;

/** Plans to be assessed, plans to be mended, milestones due within a week or late. */
@Component
class PlanWork implements WorkSource {

    private static final int DAYS_AHEAD = 7;

    private final PlanLists lists;
    private final PlanQueries queries;
    private final DueStore due;
    private final Producers producers;
    private final VietnamTime time;

    PlanWork(PlanLists lists, PlanQueries queries, DueStore due, Producers producers, VietnamTime time) {
        this.lists = lists;
        this.queries = queries;
        this.due = due;
        this.producers = producers;
        this.time = time;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor) {
        List<WorkItem> items = new ArrayList<>();
        if (actor.has(Role.PROVINCE_OFFICE)) {
            lists.page(actor, PlanFilter.WAITING, "", 0)
                    .items()
                    .forEach(plan -> items.add(item("business.work.assess", plan, "/review")));
        }
        if (actor.has(Role.PRODUCER)) {
            queries.own(actor).stream()
                    .filter(plan -> plan.summary().state() == PlanState.RETURNED)
                    .forEach(plan -> items.add(item("business.work.mend", plan, "")));
            List<DueMilestone> soon = due.ofEntities(
                    producers.of(actor).stream().map(EntitySummary::id).toList(),
                    time.today().plusDays(DAYS_AHEAD));
            soon.forEach(one -> items.add(new WorkItem(
                    "business.work.late",
                    "business.work.late.one",
                    List.of(one.title(), one.planName()),
                    "/plans/" + one.plan() + "/progress",
                    one.due())));
        }
        return items;
    }

    private static WorkItem item(String kind, Plan plan, String page) {
        return new WorkItem(
                kind,
                kind + ".one",
                List.of(
                        Integer.toString(plan.summary().number()),
                        plan.summary().name()),
                plan.url() + page,
                null);
    }
}
