package vn.saolang.recognition.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.recognition.DecisionStep;
import vn.saolang.recognition.model.Decision;
import vn.saolang.recognition.model.DecisionAction;
import vn.saolang.recognition.model.DecisionLifecycle;
import vn.saolang.recognition.model.NumberRules;
import vn.saolang.recognition.store.DecisionStore;

/** Submits, gives back or gives up a decision; signing is {@link SignDecision}. */
@Component
public class MoveDecision {

    private final DecisionStore decisions;
    private final Events events;
    private final VietnamTime time;

    MoveDecision(DecisionStore decisions, Events events, VietnamTime time) {
        this.decisions = decisions;
        this.events = events;
        this.time = time;
    }

    /**
     * Submits it with its tờ trình, whose number and day may still be blank.
     *
     * @throws Stale when somebody else changed it first
     */
    @Transactional
    public void submit(Actor by, UUID id, int version, String number, String day) {
        Decision decision = open(by, id, version, DecisionAction.SUBMIT);
        @Nullable LocalDate read = NumberRules.day(day);
        List<Refusal> defects = new ArrayList<>();
        if (!number.isBlank() || !day.isBlank()) {
            defects.addAll(NumberRules.defects(number, day, decision.lastConcluded(), time.today()));
        }
        Verdict.of(defects).orThrow();
        decisions.submit(decision, number.isBlank() ? null : NumberRules.normal(number), read, time.now());
        events.publish(by, new DecisionStep("DecisionSubmitted", id, Map.of()));
    }

    /** The signer gives it back with a reason. */
    @Transactional
    public void giveBack(Actor by, UUID id, int version, String reason) {
        Decision decision = open(by, id, version, DecisionAction.RETURN);
        if (reason.isBlank() || reason.length() > 2000) {
            throw new RefusedException(Refusal.of("recognition.REASON_MISSING", "reason", "1", "2000"));
        }
        decisions.giveBack(decision, reason);
        events.publish(by, new DecisionStep("DecisionReturned", id, Map.of()));
    }

    /** Gives a draft up; its results wait again. */
    @Transactional
    public void discard(Actor by, UUID id, int version) {
        decisions.discard(open(by, id, version, DecisionAction.DISCARD));
        events.publish(by, new DecisionStep("DecisionDiscarded", id, Map.of()));
    }

    private Decision open(Actor by, UUID id, int version, DecisionAction action) {
        Decision decision = decisions.lock(id).orElseThrow(() -> new NotFound("decision"));
        if (action == DecisionAction.RETURN) {
            Office.requireSigner(by, decision.scope());
        } else {
            Office.requireOffice(by, decision.scope());
        }
        if (decision.version() != version
                || DecisionLifecycle.TABLE.find(decision.state(), action).isEmpty()) {
            throw new Stale("decision");
        }
        return decision;
    }
}
