package vn.saolang.evaluation.app.ballot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.CouncilEvent.SessionConvened;
import vn.saolang.evaluation.CouncilEvent.SessionStep;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.CountProduct;
import vn.saolang.evaluation.app.session.SessionDoor;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.Lifecycles.ProductAction;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.Session;
import vn.saolang.evaluation.model.ballot.BallotCount;
import vn.saolang.evaluation.model.ballot.Turning;
import vn.saolang.evaluation.store.SessionStore;
import vn.saolang.evaluation.store.ballot.BallotStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;

/**
 * The chair takes a matter asked about in writing before a meeting, because opinions differ or it is complex (26/2026 Điều 7.6d).
 * The ballots stay as they are; the meeting is the next attempt.
 */
@Component
public class TurnIntoMeeting {

    private static final int LONGEST_REASON = 4000;
    private static final int LONGEST_PLACE = 300;

    private final SessionDoor door;
    private final CountProduct counting;
    private final BallotStore ballots;
    private final SessionStore sessions;
    private final Events events;
    private final VietnamTime time;

    TurnIntoMeeting(
            SessionDoor door,
            CountProduct counting,
            BallotStore ballots,
            SessionStore sessions,
            Events events,
            VietnamTime time) {
        this.door = door;
        this.counting = counting;
        this.ballots = ballots;
        this.sessions = sessions;
        this.events = events;
        this.time = time;
    }

    /** What the chair enters; null where nothing usable was entered. */
    public record Call(
            Turning.@Nullable Cause cause,
            String reason,
            @Nullable LocalDate heldOn,
            String place) {}

    /**
     * Calls the meeting, or puts the product before one already called for that day and place.
     *
     * @return the meeting
     * @throws vn.saolang.kernel.RefusedException naming everything that is missing or does not fit
     */
    @Transactional
    public SessionId turn(Actor actor, SessionId id, UUID product, Call call) {
        Room room = door.enter(actor, id);
        if (!room.session().ballot()) {
            throw new NotFound("ballot " + id);
        }
        ScoredProduct locked = door.lockFor(ProductAction.TURN, room, product);
        Verdict.of(defects(room.session(), locked, call)).orThrow();
        LocalDate day = Objects.requireNonNull(call.heldOn);
        Turning turning = new Turning(Objects.requireNonNull(call.cause), call.reason);
        ballots.turn(product, turning, room.mine().id(), time.now());
        SessionId meeting =
                ballots.meetingOf(id, day, call.place).orElseGet(() -> convene(actor, room.session(), day, call.place));
        ballots.carryOn(product, meeting);
        events.publish(
                actor,
                new SessionStep(
                        "BallotTurned",
                        id,
                        Map.of(
                                "product", product.toString(),
                                "meeting", meeting.toString(),
                                "cause", turning.cause().name())));
        return meeting;
    }

    private List<Refusal> defects(Session ballot, ScoredProduct product, Call call) {
        List<Refusal> defects = new ArrayList<>();
        BallotCount count = Objects.requireNonNull(counting.of(ballot, product).ballot());
        if (call.cause == null) {
            defects.add(Refusal.of("evaluation.CAUSE_MISSING", "cause").citing(BallotCount.CLAUSE));
        } else if (call.cause == Turning.Cause.DIFFER && count.differences().isEmpty()) {
            defects.add(Refusal.of("evaluation.NO_DIFFERENCE", "cause").citing(BallotCount.CLAUSE));
        }
        if (call.reason.isBlank()) {
            defects.add(Refusal.of("evaluation.REASON_MISSING", "reason").citing(BallotCount.CLAUSE));
        } else if (call.reason.length() > LONGEST_REASON) {
            defects.add(Refusal.of("evaluation.REASON_LONG", "reason", Integer.toString(LONGEST_REASON)));
        }
        if (call.heldOn == null) {
            defects.add(Refusal.of("evaluation.DAY_MISSING", "heldOn"));
        } else if (call.heldOn.isBefore(time.today())) {
            defects.add(Refusal.of("evaluation.REPLY_DAY_PAST", "heldOn"));
        }
        if (call.place.isBlank() || call.place.length() > LONGEST_PLACE) {
            defects.add(Refusal.of("evaluation.PLACE_MISSING", "place"));
        }
        return defects;
    }

    private SessionId convene(Actor actor, Session ballot, LocalDate day, String place) {
        Session meeting =
                Session.meeting(SessionId.fresh(), ballot.scope(), null, ballot.council(), ballot.rules(), day, place);
        sessions.insert(meeting, actor.account(), time.now());
        events.publish(actor, new SessionConvened(meeting.id()));
        return meeting.id();
    }
}
