package vn.saolang.recognition.app.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.WorkItem;
import vn.saolang.kernel.WorkSource;
import vn.saolang.recognition.model.complaint.Complaint;
import vn.saolang.recognition.model.complaint.ComplaintState;
import vn.saolang.recognition.store.complaint.ComplaintStore;

/** Complaints that wait for the office or the head, with the last day the law gives (02/2011/QH13 Điều 27, 28). */
@Component
class ComplaintWork implements WorkSource {

    private final ComplaintStore complaints;

    ComplaintWork(ComplaintStore complaints) {
        this.complaints = complaints;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor) {
        List<WorkItem> items = new ArrayList<>();
        scopes(actor, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE)
                .forEach(scope -> complaints
                        .waitingAt(scope, ComplaintState.FILED, ComplaintState.ACCEPTED)
                        .forEach(one -> items.add(item("recognition.work.complaint.office." + one.state(), one))));
        scopes(actor, Role.PROVINCE_CHAIR, Role.MINISTER)
                .forEach(scope -> complaints
                        .waitingAt(scope, ComplaintState.REGISTERED, ComplaintState.ACCEPTED)
                        .forEach(one -> items.add(item("recognition.work.complaint.head." + one.state(), one))));
        return items;
    }

    private static Stream<String> scopes(Actor actor, Role... roles) {
        return Stream.of(roles).flatMap(role -> actor.scope(role).stream());
    }

    private static WorkItem item(String key, Complaint one) {
        return new WorkItem(
                "recognition.work.complaint",
                key,
                List.of(one.subject().product()),
                "/complaints/" + one.id(),
                one.due());
    }
}
