package vn.saolang.evaluation.app.reconsideration;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.AgencyStep;
import vn.saolang.evaluation.ResultSummary;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.SessionDoor;
import vn.saolang.evaluation.model.Candidate;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.evaluation.model.reconsideration.Reconsideration;
import vn.saolang.evaluation.store.CandidateStore;
import vn.saolang.evaluation.store.ResultStore;
import vn.saolang.evaluation.store.reconsideration.ReconsiderationStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.VietnamTime;

/** The chair of the council that found a result grants or refuses to look at it again, with the reason. */
@Component
public class AnswerReconsideration {

    private static final int LONGEST = 4000;

    private final ReconsiderationStore store;
    private final ResultStore results;
    private final CandidateStore candidates;
    private final SessionDoor door;
    private final Events events;
    private final VietnamTime time;

    AnswerReconsideration(
            ReconsiderationStore store,
            ResultStore results,
            CandidateStore candidates,
            SessionDoor door,
            Events events,
            VietnamTime time) {
        this.store = store;
        this.results = results;
        this.candidates = candidates;
        this.door = door;
        this.events = events;
        this.time = time;
    }

    /**
     * Answers it. When granted the product stands again where it stood: in its round, or as a reported re-evaluation whose time
     * runs on; the first result stays as it is and is no longer decided upon.
     *
     * @throws NotFound for anybody but that chair
     * @throws Stale when it was answered before
     */
    @Transactional
    public void answer(Actor actor, UUID id, boolean granted, String reason) {
        Reconsideration request = store.find(id).orElseThrow(() -> new NotFound("reconsideration " + id));
        ResultSummary result = results.find(request.result()).orElseThrow();
        if (!chairs(actor, result.session())) {
            throw new NotFound("reconsideration " + id);
        }
        if (reason.isBlank()) {
            throw new RefusedException(Refusal.of("evaluation.REASON_MISSING", "reason"));
        }
        if (reason.length() > LONGEST) {
            throw new RefusedException(Refusal.of("evaluation.REASON_LONG", "reason", Integer.toString(LONGEST)));
        }
        UUID anew = granted ? standAgain(request) : null;
        if (!store.answer(id, reason, anew, actor.account(), time.now())) {
            throw new Stale("reconsideration " + id);
        }
        events.publish(
                actor,
                new AgencyStep(
                        granted ? "ReconsiderationGranted" : "ReconsiderationRefused",
                        result.dossier().value()));
    }

    private UUID standAgain(Reconsideration request) {
        UUID first = store.lock(request.result()).candidate();
        Candidate candidate = candidates.find(first).orElseThrow().again(UUID.randomUUID(), request.result());
        if (!candidates.insert(candidate, time.now())) {
            throw new Stale("candidate " + first);
        }
        return candidate.id();
    }

    /** Whether the actor chairs the council of a session. */
    boolean chairs(Actor actor, SessionId session) {
        try {
            return door.enter(actor, session).is(SeatRole.CHAIR);
        } catch (NotFound stranger) {
            return false;
        }
    }
}
