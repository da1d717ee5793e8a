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
import vn.saolang.regulation.ReEvaluationWindow;

/** Certificates of the actor's own products whose re-evaluation may be filed now (26/2026 Điều 7.6a, 12.3). */
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
            ReEvaluationWindow window = evaluations.window(one);
            boolean extended = one.extendedUntil() != null;
            if (one.product() != null && (extended || window.holds(today)) && !evaluations.isFiled(one)) {
                items.add(new WorkItem(
                        KIND,
                        extended ? "recognition.work.re-evaluation.extended" : "recognition.work.re-evaluation.open",
                        List.of(one.name()),
                        "/products/" + one.product(),
                        extended ? one.extendedUntil() : window.closes()));
            }
        }
        return items;
    }
}
