package vn.saolang.training;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.EntityId;
import vn.saolang.training.app.course.EndClass;
import vn.saolang.training.app.course.OpenClass;
import vn.saolang.training.app.enrol.EnrolPerson;

/** The steps people take with a class, for loaders: the same verbs with the same rules as the pages. */
@Component
public class TrainingSteps {

    private final OpenClass opening;
    private final EnrolPerson enrolling;
    private final EndClass ending;

    TrainingSteps(OpenClass opening, EnrolPerson enrolling, EndClass ending) {
        this.opening = opening;
        this.enrolling = enrolling;
        this.ending = ending;
    }

    /** A province or commune office announces a class. */
    public ClassId open(Actor office, ClassDraft draft) {
        return opening.open(office, draft);
    }

    /**
     * A producer or an office enrols somebody.
     *
     * @param entity null for an official of the actor's office
     * @param self whether the person is the actor itself
     */
    public ParticipantId enrol(Actor by, ClassId id, @Nullable EntityId entity, PersonDraft person, boolean self) {
        return enrolling.enrol(by, id, entity, person, self);
    }

    /** The office closes the list after the last day. */
    public void hold(Actor office, ClassId id) {
        ending.held(office, id);
    }
}
