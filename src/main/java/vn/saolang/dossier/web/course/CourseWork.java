package vn.saolang.dossier.web.course;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.app.course.OfferCourses;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.WorkItem;
import vn.saolang.kernel.WorkSource;

/** Tells a producer that the time to file a re-evaluation runs (26/2026 Điều 7.6a). */
@Component
class CourseWork implements WorkSource {

    private final OfferCourses courses;

    CourseWork(OfferCourses courses) {
        this.courses = courses;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor) {
        if (!actor.has(Role.PRODUCER)) {
            return List.of();
        }
        return courses.dueFor(actor).stream()
                .map(due -> new WorkItem(
                        "dossier.work.window",
                        "dossier.work.line",
                        List.of(due.product().name(), due.product().entityName()),
                        "/products/" + due.product().id(),
                        due.standing().window() == null
                                ? null
                                : due.standing().window().closes()))
                .toList();
    }
}
