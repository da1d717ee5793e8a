package vn.saolang.recognition.app.validity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.WorkItem;
import vn.saolang.kernel.WorkSource;
import vn.saolang.recognition.store.validity.ReminderStore.Running;

/**
 * Certificates of the actor's own products that hold only because the transition extends them (26/2026 Điều 12.3); those whose
 * window is open are listed with the dossiers.
 */
@Component
class ReEvaluationWork implements WorkSource {

    private static final String KIND = "recognition.work.re-evaluation";

    private final OwnCertificates certificates;
    private final ReEvaluations evaluations;
    private final VietnamTime time;

    ReEvaluationWork(OwnCertificates certificates, ReEvaluations evaluations, VietnamTime time) {
        this.certificates = certificates;
        this.evaluations = evaluations;
        this.time = time;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor) {
        LocalDate today = time.today();
        List<WorkItem> items = new ArrayList<>();
        for (Running one : certificates.ofEntities(actor, today)) {
            LocalDate until = one.extendedUntil();
            if (one.product() != null && until != null && !evaluations.isFiled(one)) {
                items.add(new WorkItem(
                        KIND,
                        "recognition.work.re-evaluation.extended",
                        List.of(one.name()),
                        "/products/" + one.product(),
                        until));
            }
        }
        return items;
    }
}
