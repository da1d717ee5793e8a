package vn.saolang.producer.app.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.SuccessionStep;
import vn.saolang.producer.SuccessionTookEffect;
import vn.saolang.producer.model.succession.Act;
import vn.saolang.producer.model.succession.SuccessionRules;
import vn.saolang.producer.store.succession.PassageStore;
import vn.saolang.producer.store.succession.SuccessionStore;

/** The office confirms or refuses a succession; from its day on the successor has what the predecessors had. */
@Component
public class DecideSuccession {

    private final SuccessionStore acts;
    private final PassageStore passages;
    private final SuccessionQueries queries;
    private final Events events;
    private final VietnamTime time;

    DecideSuccession(
            SuccessionStore acts, PassageStore passages, SuccessionQueries queries, Events events, VietnamTime time) {
        this.acts = acts;
        this.passages = passages;
        this.queries = queries;
        this.events = events;
        this.time = time;
    }

    /**
     * Confirms; when the day has come it takes effect at once, else in the night of its day.
     *
     * @throws Forbidden for those whose office does not decide it
     * @throws RefusedException when a predecessor has not agreed, or has passed meanwhile
     */
    @Transactional
    public void confirm(Actor by, UUID id, int version) {
        Act act = open(by, id);
        List<Refusal> defects = new ArrayList<>();
        if (!act.silent().isEmpty()) {
            defects.add(Refusal.whole("producer.PREDECESSOR_SILENT"));
        }
        defects.addAll(standing(act));
        Verdict.of(defects).orThrow();
        decide(by, act, version, true, "");
        LocalDate today = time.today();
        if (!act.effectiveOn().isAfter(today)) {
            takeEffect(by, act);
        }
    }

    /** Refuses with a reason that both sides read. */
    @Transactional
    public void refuse(Actor by, UUID id, int version, String reason) {
        Act act = open(by, id);
        if (reason.isBlank()) {
            throw new RefusedException(Refusal.of("producer.REFUSAL_REASON_MISSING", "reason"));
        }
        if (reason.length() > 2000) {
            throw new RefusedException(Refusal.of("producer.TOO_LONG", "reason", "2000"));
        }
        decide(by, act, version, false, reason);
    }

    private Act open(Actor by, UUID id) {
        Act act = queries.shownTo(by, id);
        if (!queries.mayDecide(by, act)) {
            throw new Forbidden("deciding on succession " + id);
        }
        if (act.state() != Act.State.PROPOSED) {
            throw new RefusedException(Refusal.whole("producer.SUCCESSION_DECIDED"));
        }
        return act;
    }

    private void decide(Actor by, Act act, int version, boolean confirmed, String reason) {
        if (!acts.decide(act.id(), version, confirmed, reason, by, time.now())) {
            throw new Stale("succession " + act.id());
        }
        events.publish(by, new SuccessionStep(act.id(), act.successor(), confirmed ? "CONFIRMED" : "REFUSED"));
    }

    private List<Refusal> standing(Act act) {
        return SuccessionRules.standing(
                act.predecessors().stream().map(queries::side).toList(), queries.side(act.successor()));
    }

    /** Five past midnight in Viet Nam: what was confirmed for today. Rows another node works on are left to it. */
    @Scheduled(cron = "0 5 0 * * *", zone = "Asia/Ho_Chi_Minh")
    @Transactional
    public int applyDue() {
        List<Act> due = acts.due(time.today());
        due.stream().filter(act -> standing(act).isEmpty()).forEach(act -> takeEffect(Actor.system("succession"), act));
        return due.size();
    }

    private void takeEffect(Actor by, Act act) {
        if (act.kind().whole()) {
            for (EntityId one : act.predecessors()) {
                if (!passages.pass(one, act.successor(), act.id(), act.effectiveOn())) {
                    throw new Stale("entity " + one);
                }
            }
        }
        acts.applied(act.id(), time.now());
        events.publish(
                by,
                new SuccessionTookEffect(
                        act.id(), act.predecessors(), act.successor(), act.effectiveOn(), Set.copyOf(act.parts())));
    }
}
