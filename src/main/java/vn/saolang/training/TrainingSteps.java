package vn.saolang.training;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.EntityId;
import vn.saolang.training.app.attend.NoteByHand;
import vn.saolang.training.app.certificate.IssueCertificates;
import vn.saolang.training.app.course.EndClass;
import vn.saolang.training.app.course.OpenClass;
import vn.saolang.training.app.enrol.EnrolPerson;

/** The steps people take with a class, for loaders: the same verbs with the same rules as the pages. */
@Component
public class TrainingSteps {

    private final OpenClass opening;
    private final EnrolPerson enrolling;
    private final NoteByHand noting;
    private final EndClass ending;
    private final IssueCertificates issuing;

    TrainingSteps(
            OpenClass opening, EnrolPerson enrolling, NoteByHand noting, EndClass ending, IssueCertificates issuing) {
        this.opening = opening;
        this.enrolling = enrolling;
        this.noting = noting;
        this.ending = ending;
        this.issuing = issuing;
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

    /** The office notes from paper who was there on a day. */
    public void note(Actor office, ClassId id, LocalDate day, Set<ParticipantId> present) {
        noting.note(office, id, day, present);
    }

    /**
     * The office issues certificates to those who completed the class.
     *
     * @return how many
     */
    public int certify(Actor office, ClassId id) {
        return issuing.issue(office, id);
    }

    /** The office closes the list after the last day. */
    public void hold(Actor office, ClassId id) {
        ending.held(office, id);
    }
}
