package vn.saolang.training.web.course;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.training.ClassId;
import vn.saolang.training.app.TrainingDoor;
import vn.saolang.training.app.course.ClassQueries;
import vn.saolang.training.app.trainer.RateClass;
import vn.saolang.training.app.trainer.TrainerQueries;
import vn.saolang.training.model.trainer.Trainer;

/** Puts the page of a class together, for all that come back to it. */
@Component
public class ClassPages {

    private final ClassQueries classes;
    private final TrainerQueries trainers;
    private final RateClass rating;
    private final VietnamTime time;

    ClassPages(ClassQueries classes, TrainerQueries trainers, RateClass rating, VietnamTime time) {
        this.classes = classes;
        this.trainers = trainers;
        this.rating = rating;
        this.time = time;
    }

    /** The page, with what was typed and refused. */
    public ClassPage page(Actor actor, ClassId id, String reason, List<Refusal> refusals) {
        ClassQueries.View view = classes.view(actor, id);
        List<Trainer> available = TrainingDoor.isOffice(actor)
                ? trainers.page(actor, "", "", "", 0).items()
                : List.of();
        return new ClassPage(
                view,
                time.today(),
                trainers.of(id),
                available,
                rating.tokenOf(actor, id).orElse(null),
                reason,
                refusals);
    }
}
