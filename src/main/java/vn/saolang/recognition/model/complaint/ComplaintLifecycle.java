package vn.saolang.recognition.model.complaint;

import static vn.saolang.recognition.model.complaint.ComplaintAction.ACCEPT;
import static vn.saolang.recognition.model.complaint.ComplaintAction.DROP;
import static vn.saolang.recognition.model.complaint.ComplaintAction.NOTE_SECOND;
import static vn.saolang.recognition.model.complaint.ComplaintAction.REFUSE;
import static vn.saolang.recognition.model.complaint.ComplaintAction.REGISTER;
import static vn.saolang.recognition.model.complaint.ComplaintAction.SETTLE;
import static vn.saolang.recognition.model.complaint.ComplaintAction.TALK;
import static vn.saolang.recognition.model.complaint.ComplaintState.ACCEPTED;
import static vn.saolang.recognition.model.complaint.ComplaintState.DROPPED;
import static vn.saolang.recognition.model.complaint.ComplaintState.FILED;
import static vn.saolang.recognition.model.complaint.ComplaintState.REFUSED;
import static vn.saolang.recognition.model.complaint.ComplaintState.REGISTERED;
import static vn.saolang.recognition.model.complaint.ComplaintState.SETTLED;

import java.util.List;
import java.util.Set;
import vn.saolang.kernel.Lifecycle;
import vn.saolang.kernel.Lifecycle.Step;
import vn.saolang.kernel.Role;

/** The table by which a complaint moves; docs/states/complaint.md shows it. */
public final class ComplaintLifecycle {

    private static final Set<Role> OFFICE = Set.of(Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE);
    private static final Set<Role> HEAD = Set.of(Role.PROVINCE_CHAIR, Role.MINISTER);
    private static final Set<Role> ENTITY = Set.of(Role.PRODUCER);

    public static final Lifecycle<ComplaintState, ComplaintAction> TABLE = new Lifecycle<>(
            "a complaint",
            List.of(
                    step(FILED, REGISTER, REGISTERED, OFFICE, "ComplaintRegistered", "Điều 27"),
                    step(REGISTERED, ACCEPT, ACCEPTED, HEAD, "ComplaintAccepted", "Điều 27"),
                    step(REGISTERED, REFUSE, REFUSED, HEAD, "ComplaintRefused", "Điều 27"),
                    step(ACCEPTED, TALK, ACCEPTED, OFFICE, "ComplaintDiscussed", "Điều 30"),
                    step(ACCEPTED, SETTLE, SETTLED, HEAD, "ComplaintSettled", "Điều 28, 31"),
                    step(SETTLED, NOTE_SECOND, SETTLED, OFFICE, "ComplaintWentOn", "Điều 33"),
                    step(FILED, DROP, DROPPED, ENTITY, "ComplaintDropped", "Điều 10"),
                    step(REGISTERED, DROP, DROPPED, ENTITY, "ComplaintDropped", "Điều 10"),
                    step(ACCEPTED, DROP, DROPPED, ENTITY, "ComplaintDropped", "Điều 10")));

    private ComplaintLifecycle() {}

    private static Step<ComplaintState, ComplaintAction> step(
            ComplaintState from,
            ComplaintAction action,
            ComplaintState to,
            Set<Role> who,
            String event,
            String article) {
        return new Step<>(from, action, to, who, event, to.key(), "02/2011/QH13 " + article);
    }
}
