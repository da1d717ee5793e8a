package vn.saolang.evaluation.app.reconsideration;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.app.reconsideration.ReconsiderationQueries.Line;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.WorkItem;
import vn.saolang.kernel.WorkSource;

/** Requests that wait for a chair. */
@Component
class ReconsiderationWork implements WorkSource {

    private final ReconsiderationQueries queries;

    ReconsiderationWork(ReconsiderationQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor) {
        if (!actor.has(Role.COUNCIL_CHAIR)) {
            return List.of();
        }
        return queries.of(actor).stream()
                .filter(line -> line.answers() && line.open() != null)
                .map(ReconsiderationWork::item)
                .toList();
    }

    private static WorkItem item(Line line) {
        return new WorkItem(
                "evaluation.reconsiderations.title",
                "evaluation.work.reconsideration",
                List.of(line.result().productName()),
                "/results/" + line.result().id() + "/reconsideration",
                null);
    }
}
