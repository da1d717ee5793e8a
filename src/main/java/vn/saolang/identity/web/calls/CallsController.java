package vn.saolang.identity.web.calls;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Call;
import vn.saolang.kernel.CallSource;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.WorkItem;
import vn.saolang.kernel.WorkSource;

/** Asks every module whom to ring up and what waits. */
@Controller
class CallsController {

    private static final int WEEK = 7;
    private static final int HANDOVER_DAYS = 60;
    private static final Comparator<Call> SOONEST_FIRST =
            Comparator.comparing(Call::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));
    private static final Comparator<WorkItem> MOST_URGENT_FIRST =
            Comparator.comparing(WorkItem::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    private final List<CallSource> calls;
    private final List<WorkSource> work;
    private final VietnamTime time;

    CallsController(List<CallSource> calls, List<WorkSource> work, VietnamTime time) {
        this.calls = calls;
        this.work = work;
        this.time = time;
    }

    @Access({Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE})
    @GetMapping("/calls")
    CallsPage week(Actor actor) {
        LocalDate until = time.today().plusDays(WEEK);
        return new CallsPage(before(actor, until), until);
    }

    @Access({Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE})
    @GetMapping("/handover")
    HandoverPage handover(Actor actor) {
        Map<String, List<WorkItem>> waiting = new LinkedHashMap<>();
        work.stream()
                .flatMap(source -> source.waitingFor(actor).stream())
                .sorted(MOST_URGENT_FIRST)
                .forEach(item -> waiting.computeIfAbsent(item.kind(), _ -> new ArrayList<>())
                        .add(item));
        return new HandoverPage(waiting, before(actor, time.today().plusDays(HANDOVER_DAYS)), time.today());
    }

    private List<Call> before(Actor actor, LocalDate last) {
        return calls.stream()
                .flatMap(source -> source.callsBefore(actor, last).stream())
                .sorted(SOONEST_FIRST)
                .toList();
    }
}
