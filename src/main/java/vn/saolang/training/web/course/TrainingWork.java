package vn.saolang.training.web.course;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.WorkItem;
import vn.saolang.kernel.WorkSource;
import vn.saolang.training.app.course.ClassQueries;
import vn.saolang.training.model.course.TrainingClass;

/** Classes that are over and whose list waits to be closed. */
@Component
class TrainingWork implements WorkSource {

    private final ClassQueries queries;

    TrainingWork(ClassQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor) {
        return queries.toClose(actor).stream().map(TrainingWork::item).toList();
    }

    private static WorkItem item(TrainingClass course) {
        return new WorkItem(
                "training.work.close",
                "training.work.close.line",
                List.of(course.details().title()),
                "/training/classes/" + course.id(),
                null);
    }
}
