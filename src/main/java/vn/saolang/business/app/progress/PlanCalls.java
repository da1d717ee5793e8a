package vn.saolang.business.app.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.saolang.business.app.plan.PlanDoor;
import vn.saolang.business.model.progress.DueMilestone;
import vn.saolang.business.model.progress.Unanswered;
import vn.saolang.business.store.plan.DueStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Call;
import vn.saolang.kernel.CallSource;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Producers;

/** Producers late with a milestone, silent after a return, or promised another call. */
@Component
class PlanCalls implements CallSource {

    private static final int SILENT_DAYS = 14;

    private final DueStore due;
    private final PlanDoor door;
    private final Producers producers;
    private final VietnamTime time;

    PlanCalls(DueStore due, PlanDoor door, Producers producers, VietnamTime time) {
        this.due = due;
        this.door = door;
        this.producers = producers;
        this.time = time;
    }

    @Override
    public List<Call> callsBefore(Actor officer, LocalDate lastDay) {
        Set<String> communes = door.communes(officer, Set.of(Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE));
        List<Call> calls = new ArrayList<>();
        for (DueMilestone one : due.inCommunes(communes, lastDay)) {
            calls.add(new Call(
                    one.entityName(),
                    phone(one.entity()),
                    one.due().isBefore(time.today()) ? "business.call.late" : "business.call.soon",
                    List.of(one.title(), one.planName()),
                    "/plans/" + one.plan() + "/progress",
                    one.due()));
        }
        due.followUps(communes, lastDay).forEach(one -> calls.add(call(one, one.day())));
        due.returnedBefore(communes, time.now().minus(SILENT_DAYS, ChronoUnit.DAYS))
                .forEach(one -> calls.add(call(one, null)));
        return calls;
    }

    private Call call(Unanswered one, @org.jspecify.annotations.Nullable LocalDate day) {
        return new Call(
                one.entityName(), phone(one.entity()), one.key(), List.of(one.planName()), "/plans/" + one.plan(), day);
    }

    private String phone(EntityId entity) {
        return producers.get(entity).details().phone();
    }
}
