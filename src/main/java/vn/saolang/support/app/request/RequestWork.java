package vn.saolang.support.app.request;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Call;
import vn.saolang.kernel.CallSource;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.WorkItem;
import vn.saolang.kernel.WorkSource;
import vn.saolang.producer.Producers;
import vn.saolang.support.RequestState;
import vn.saolang.support.model.request.SupportRequest;

/** Requests that wait for somebody, and producers who had better be rung up about theirs. */
@Component
class RequestWork implements WorkSource, CallSource {

    /** A week without a word is when people begin to wonder. */
    private static final int PATIENCE_DAYS = 7;

    private final RequestQueries queries;
    private final Producers producers;
    private final VietnamTime time;

    RequestWork(RequestQueries queries, Producers producers, VietnamTime time) {
        this.queries = queries;
        this.producers = producers;
        this.time = time;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor) {
        return queries.waiting(actor).stream()
                .map(one -> new WorkItem(
                        "support.work",
                        "support.work." + one.state().name(),
                        List.of(one.says().what(), one.entityName()),
                        one.url(),
                        null))
                .toList();
    }

    @Override
    public List<Call> callsBefore(Actor officer, LocalDate lastDay) {
        if (!officer.has(Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE)) {
            return List.of();
        }
        LocalDate before = time.today().minusDays(PATIENCE_DAYS);
        return queries.within(officer, List.of(RequestState.REQUESTED, RequestState.DELIVERED)).stream()
                .filter(one -> since(one).isBefore(before))
                .map(this::call)
                .toList();
    }

    private static LocalDate since(SupportRequest request) {
        LocalDate delivered = request.deliveredOn();
        return request.state() == RequestState.DELIVERED && delivered != null
                ? delivered
                : VietnamTime.dateOf(request.askedAt());
    }

    private Call call(SupportRequest request) {
        return new Call(
                request.entityName(),
                producers.get(request.entity()).details().phone(),
                "support.call." + request.state().name(),
                List.of(request.says().what()),
                request.url(),
                null);
    }
}
