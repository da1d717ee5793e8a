package vn.saolang.evaluation.app.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.CouncilEvent.SessionStep;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.MeetingDoor;
import vn.saolang.evaluation.app.session.SessionDoor;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.council.CouncilRules;
import vn.saolang.evaluation.model.vote.Motion;
import vn.saolang.evaluation.model.vote.MotionLifecycle;
import vn.saolang.evaluation.model.vote.MotionLifecycle.MotionAction;
import vn.saolang.evaluation.model.vote.MotionState;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.store.vote.MotionStore;
import vn.saolang.evaluation.store.vote.VoterStore;
import vn.saolang.evaluation.store.vote.VoterStore.Electorate;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;

/** The chair closes a motion and its result is counted; or it is withdrawn and counts for nothing. */
@Component
public class CloseMotion {

    private static final int LONGEST = 4000;

    private final MeetingDoor meetings;
    private final SessionDoor door;
    private final ScoredProductStore products;
    private final MotionStore motions;
    private final VoterStore voters;
    private final Events events;
    private final VietnamTime time;

    CloseMotion(
            MeetingDoor meetings,
            SessionDoor door,
            ScoredProductStore products,
            MotionStore motions,
            VoterStore voters,
            Events events,
            VietnamTime time) {
        this.meetings = meetings;
        this.door = door;
        this.products = products;
        this.motions = motions;
        this.voters = voters;
        this.events = events;
        this.time = time;
    }

    /**
     * Counts the votes and closes the motion, once: of two windows closing it one counts and the other is told.
     *
     * @throws RefusedException when fewer voted than the quorum, or somebody who voted was recused since
     */
    @Transactional
    public Motion close(Actor actor, SessionId id, UUID motionId) {
        Room room = meetings.enter(actor, id);
        Motion open = locked(actor, room, motionId, MotionAction.CLOSE);
        Electorate asked = voters.electorate(id, open);
        CouncilRules rules = door.rulesOf(room.session());
        Verdict.of(defects(open, rules, asked)).orThrow();
        MotionStore.Cast cast = motions.count(open);
        boolean carried = rules.conduct().carries(cast.inFavour(), cast.all());
        Motion closed = ended(open, MotionState.CLOSED, asked.takingPart(), cast, carried);
        motions.end(closed, "", room.mine().id(), time.now());
        publish(actor, id, "MotionClosed", closed);
        return closed;
    }

    /** Takes a motion back before it is closed. @param reason for the minutes */
    @Transactional
    public void withdraw(Actor actor, SessionId id, UUID motionId, String reason) {
        Room room = meetings.enter(actor, id);
        Motion open = locked(actor, room, motionId, MotionAction.WITHDRAW);
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw new RefusedException(
                    reason.isBlank()
                            ? Refusal.of("evaluation.REASON_MISSING", "reason")
                            : Refusal.of("evaluation.REASON_LONG", "reason", Integer.toString(LONGEST)));
        }
        Motion withdrawn = ended(open, MotionState.WITHDRAWN, 0, MotionStore.Cast.NONE, false);
        motions.end(withdrawn, reason, room.mine().id(), time.now());
        publish(actor, id, "MotionWithdrawn", withdrawn);
    }

    private Motion locked(Actor actor, Room room, UUID motionId, MotionAction action) {
        SessionId id = room.session().id();
        Motion motion = motions.lock(id, motionId).orElseThrow(() -> new NotFound("motion " + motionId));
        UUID product = motion.product();
        if (product != null && products.find(id, product, actor.account()).isEmpty()) {
            throw new NotFound("motion " + motionId);
        }
        var step = MotionLifecycle.MOTION.find(MotionState.OPEN, action).orElseThrow();
        if (!step.who().contains(room.mine().role().role())) {
            throw new Forbidden(action + " of motion " + motionId);
        }
        if (!motion.open()) {
            throw new RefusedException(
                    Refusal.whole(motion.closed() ? "evaluation.VOTE_CLOSED" : "evaluation.VOTE_WITHDRAWN"));
        }
        return motion;
    }

    /** The council votes with the quorum of its rules; who was recused after voting is in no count that can be trusted. */
    private List<Refusal> defects(Motion open, CouncilRules rules, Electorate asked) {
        List<Refusal> defects = new ArrayList<>();
        int needed = rules.quorum().of(asked.appointed());
        if (asked.voted() < needed) {
            defects.add(
                    Refusal.whole("evaluation.VOTE_QUORUM", Integer.toString(asked.voted()), Integer.toString(needed)));
        }
        if (voters.recusedSince(open)) {
            defects.add(Refusal.whole("evaluation.VOTER_RECUSED").citing("26/2026 Điều 4.2"));
        }
        return defects;
    }

    private Motion ended(Motion open, MotionState state, int takingPart, MotionStore.Cast cast, boolean carried) {
        return new Motion(
                open.id(),
                open.product(),
                open.question(),
                open.secret(),
                state,
                takingPart,
                cast.inFavour(),
                cast.against(),
                cast.abstained(),
                carried,
                open.putAt(),
                time.now());
    }

    private void publish(Actor actor, SessionId id, String what, Motion motion) {
        events.publish(
                actor,
                new SessionStep(
                        what,
                        id,
                        Map.of("motion", motion.id().toString(), "carried", Boolean.toString(motion.carried()))));
    }
}
