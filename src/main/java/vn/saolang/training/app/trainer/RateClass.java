package vn.saolang.training.app.trainer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.training.ClassId;
import vn.saolang.training.ClassState;
import vn.saolang.training.ParticipantId;
import vn.saolang.training.app.attend.ClassCodesKept;
import vn.saolang.training.model.course.TrainingClass;
import vn.saolang.training.model.enrol.Participant;
import vn.saolang.training.model.trainer.TrainerMoved;
import vn.saolang.training.store.course.ClassStore;
import vn.saolang.training.store.enrol.ParticipantStore;
import vn.saolang.training.store.trainer.RatingStore;

/** Somebody who was there says how the class was, once, from its last day on. Who said what is shown to nobody. */
@Component
public class RateClass {

    private static final int BEST = 5;
    private static final int LONGEST_NOTE = 500;

    private final ClassStore classes;
    private final ParticipantStore participants;
    private final RatingStore ratings;
    private final ClassCodesKept codes;
    private final Events events;
    private final VietnamTime time;

    RateClass(
            ClassStore classes,
            ParticipantStore participants,
            RatingStore ratings,
            ClassCodesKept codes,
            Events events,
            VietnamTime time) {
        this.classes = classes;
        this.participants = participants;
        this.ratings = ratings;
        this.codes = codes;
        this.events = events;
        this.time = time;
    }

    /** Whether who holds the token may rate the class now. */
    @Transactional
    public boolean mayRate(ClassId id, String token) {
        return classes.find(id).isPresent()
                && rater(id, token).filter(person -> isDue(id, person)).isPresent();
    }

    /** The token of the actor's own place, when it may rate the class now. */
    @Transactional
    public Optional<String> tokenOf(Actor actor, ClassId id) {
        return participants
                .ofAccount(id, actor.account())
                .map(Participant::id)
                .filter(person -> isDue(id, person))
                .map(person -> codes.of(id).ratingOf(person));
    }

    private Optional<ParticipantId> rater(ClassId id, String token) {
        return codes.of(id).rater(token);
    }

    private boolean isDue(ClassId id, ParticipantId person) {
        TrainingClass course = classes.find(id).orElseThrow(() -> new NotFound("class " + id));
        boolean over = course.state() != ClassState.CANCELLED && !time.today().isBefore(course.lastDay());
        boolean there =
                participants.find(person).filter(one -> !one.days().isEmpty()).isPresent();
        return over && there && !ratings.hasRated(person);
    }

    /**
     * Rates.
     *
     * @param token given to who came
     * @param score 1 to 5
     * @throws vn.saolang.kernel.RefusedException with every defect, and for who may not rate now
     */
    @Transactional
    public void rate(ClassId id, String token, @Nullable Integer score, String note) {
        List<Refusal> defects = new ArrayList<>();
        if (!mayRate(id, token)) {
            defects.add(Refusal.whole("training.MAY_NOT_RATE"));
        }
        if (score == null || score < 1 || score > BEST) {
            defects.add(Refusal.of("training.SCORE", "score"));
        }
        if (note.strip().length() > LONGEST_NOTE) {
            defects.add(Refusal.of("training.TOO_LONG", "note", Integer.toString(LONGEST_NOTE)));
        }
        Verdict.of(defects).orThrow();
        ratings.insert(id, rater(id, token).orElseThrow(), Objects.requireNonNull(score), note.strip(), time.now());
        events.publish(Actor.anonymous(), new TrainerMoved("ClassRated", id.value()));
    }
}
