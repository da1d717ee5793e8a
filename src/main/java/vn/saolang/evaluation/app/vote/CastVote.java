package vn.saolang.evaluation.app.vote;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.CouncilEvent.SessionStep;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.MeetingDoor;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.vote.Choice;
import vn.saolang.evaluation.model.vote.Motion;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.store.vote.MotionStore;
import vn.saolang.evaluation.store.vote.VoterStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.VietnamTime;

/**
 * A member who is in the room votes on an open motion. An open vote may be changed until the motion is closed; a secret one
 * is in the box once cast, because nobody knows which it was.
 */
@Component
public class CastVote {

    private final MeetingDoor meetings;
    private final ScoredProductStore products;
    private final MotionStore motions;
    private final VoterStore voters;
    private final Events events;
    private final VietnamTime time;

    CastVote(
            MeetingDoor meetings,
            ScoredProductStore products,
            MotionStore motions,
            VoterStore voters,
            Events events,
            VietnamTime time) {
        this.meetings = meetings;
        this.products = products;
        this.motions = motions;
        this.voters = voters;
        this.events = events;
        this.time = time;
    }

    /**
     * Casts a vote under the motion's lock, so that none slips past its closing.
     *
     * @param choice null when nothing was chosen
     * @throws RefusedException after the motion was closed, when not present, or for a second secret vote
     * @throws NotFound for somebody recused from the motion's product
     */
    @Transactional
    public void cast(Actor actor, SessionId id, UUID motionId, @Nullable Choice choice) {
        Room room = meetings.enter(actor, id);
        Seat seat = room.mine();
        Motion motion = motions.share(id, motionId).orElseThrow(() -> new NotFound("motion " + motionId));
        UUID product = motion.product();
        if (product != null && products.find(id, product, actor.account()).isEmpty()) {
            throw new NotFound("motion " + motionId);
        }
        if (!seat.appointed()) {
            throw new Forbidden("voting from seat " + seat.id());
        }
        if (!motion.open()) {
            throw new RefusedException(
                    Refusal.whole(motion.closed() ? "evaluation.VOTE_CLOSED" : "evaluation.VOTE_WITHDRAWN"));
        }
        if (choice == null) {
            throw new RefusedException(Refusal.of("evaluation.CHOICE_MISSING", "choice"));
        }
        if (!voters.mayVote(id, motion, seat.id())) {
            throw new RefusedException(Refusal.whole("evaluation.VOTE_NOT_PRESENT"));
        }
        if (!motion.secret()) {
            motions.cast(motionId, seat.id(), choice, time.now());
        } else if (!motions.castSecretly(motionId, seat.id(), choice)) {
            throw new RefusedException(Refusal.whole("evaluation.VOTED_SECRETLY"));
        }
        events.publish(actor, new SessionStep("VoteCast", id, Map.of("motion", motionId.toString())));
    }
}
