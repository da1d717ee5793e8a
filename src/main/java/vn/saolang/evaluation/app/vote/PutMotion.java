package vn.saolang.evaluation.app.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.CouncilEvent.SessionStep;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.MeetingDoor;
import vn.saolang.evaluation.app.session.SessionDoor;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.vote.Motion;
import vn.saolang.evaluation.model.vote.MotionState;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.store.hall.OrderStore;
import vn.saolang.evaluation.store.vote.MotionStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;

/** Chair or secretary puts a question to the vote of the members in the room; one at a time. */
@Component
public class PutMotion {

    private static final int LONGEST = 2000;

    private final MeetingDoor meetings;
    private final SessionDoor door;
    private final ScoredProductStore products;
    private final MotionStore motions;
    private final OrderStore order;
    private final Events events;
    private final VietnamTime time;

    PutMotion(
            MeetingDoor meetings,
            SessionDoor door,
            ScoredProductStore products,
            MotionStore motions,
            OrderStore order,
            Events events,
            VietnamTime time) {
        this.meetings = meetings;
        this.door = door;
        this.products = products;
        this.motions = motions;
        this.order = order;
        this.events = events;
        this.time = time;
    }

    /**
     * Puts a motion.
     *
     * @param product null when it is about the session
     * @param secret always so where the rules say that votes are secret
     * @throws RefusedException without a question, while another motion is open, when the meeting does not run
     */
    @Transactional
    public UUID put(Actor actor, SessionId id, @Nullable UUID product, String question, boolean secret) {
        if (product != null) {
            order.hold(product);
        }
        Room room = meetings.running(actor, id);
        if (!room.atTable()) {
            throw new Forbidden("putting a motion in session " + id);
        }
        if (product != null && products.find(id, product, actor.account()).isEmpty()) {
            throw new NotFound("product " + product);
        }
        Verdict.of(defects(question)).orThrow();
        boolean hidden = secret || door.rulesOf(room.session()).conduct().secretVotes();
        Motion motion = fresh(product, question.strip(), hidden);
        if (!motions.put(id, motion, room.mine().id())) {
            throw new RefusedException(Refusal.whole("evaluation.MOTION_OPEN"));
        }
        events.publish(
                actor,
                new SessionStep(
                        "MotionPut", id, Map.of("motion", motion.id().toString(), "secret", Boolean.toString(hidden))));
        return motion.id();
    }

    private Motion fresh(@Nullable UUID product, String question, boolean secret) {
        UUID id = UUID.randomUUID();
        return new Motion(id, product, question, secret, MotionState.OPEN, 0, 0, 0, 0, false, time.now(), null);
    }

    private static List<Refusal> defects(String question) {
        List<Refusal> defects = new ArrayList<>();
        if (question.isBlank()) {
            defects.add(Refusal.of("evaluation.QUESTION_MISSING", "question"));
        } else if (question.length() > LONGEST) {
            defects.add(Refusal.of("evaluation.QUESTION_LONG", "question", Integer.toString(LONGEST)));
        }
        return defects;
    }
}
