package vn.saolang.evaluation.app.agency;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.store.agency.ReEvaluationStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.WorkItem;
import vn.saolang.kernel.WorkSource;

/** What waits for the offices about re-evaluations, each with the last of its 45 days (26/2026 Điều 7.6g). */
@Component
class ReEvaluationWork implements WorkSource {

    private static final String KIND = "evaluation.kind.re-evaluation";

    private final ReEvaluationQueries queries;

    ReEvaluationWork(ReEvaluationQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor) {
        List<WorkItem> items = new ArrayList<>();
        for (Level level : Level.values()) {
            actor.scope(level.office()).ifPresent(scope -> ofOffice(actor, scope, items));
        }
        return items;
    }

    private void ofOffice(Actor actor, String scope, List<WorkItem> items) {
        queries.waiting(scope)
                .forEach(one -> items.add(new WorkItem(
                        KIND,
                        "evaluation.work.take-up",
                        List.of(one.dossier().productName()),
                        "/re-evaluations",
                        one.clock().dueOn())));
        queries.of(actor, scope).stream()
                .filter(ReEvaluationStore.Line::running)
                .forEach(one -> items.add(new WorkItem(
                        KIND,
                        one.ready()
                                ? "evaluation.work.ballot"
                                : one.reported() ? "evaluation.work.decide" : "evaluation.work.report",
                        List.of(one.productName()),
                        "/re-evaluations/" + one.candidate(),
                        one.dueOn())));
    }
}
