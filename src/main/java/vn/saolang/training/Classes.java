package vn.saolang.training;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.saolang.producer.EntityId;
import vn.saolang.training.app.course.ClassQueries;
import vn.saolang.training.model.course.TrainingClass;

/** What other modules may ask about classes. */
@Component
public class Classes {

    private final ClassQueries queries;

    Classes(ClassQueries queries) {
        this.queries = queries;
    }

    /** The class; whether somebody may see it is the page's rule. */
    public Optional<ClassSummary> find(ClassId id) {
        return queries.find(id).map(TrainingClass::summary);
    }

    /** The classes held that at least one person of the entity completed, by their day. */
    public List<ClassSummary> completedBy(EntityId entity) {
        return queries.completedBy(entity).stream().map(TrainingClass::summary).toList();
    }
}
