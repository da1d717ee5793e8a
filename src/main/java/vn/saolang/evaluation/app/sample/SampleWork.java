package vn.saolang.evaluation.app.sample;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.Level;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.WorkItem;
import vn.saolang.kernel.WorkSource;

/** Samples that are left when their product has been concluded wait to be returned or disposed of. */
@Component
class SampleWork implements WorkSource {

    private final SampleQueries queries;

    SampleWork(SampleQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor) {
        List<WorkItem> items = new ArrayList<>();
        for (Level level : Level.values()) {
            actor.scope(level.office()).ifPresent(scope -> {
                int left = queries.leftOver(scope);
                if (left > 0) {
                    items.add(new WorkItem(
                            "evaluation.kind.sample",
                            "evaluation.work.samples-left",
                            List.of(Integer.toString(left)),
                            "/samples?left=true",
                            null));
                }
            });
        }
        return items;
    }
}
