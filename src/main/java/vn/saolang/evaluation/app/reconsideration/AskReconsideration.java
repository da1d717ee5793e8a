package vn.saolang.evaluation.app.reconsideration;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.dossier.Dossiers;
import vn.saolang.evaluation.AgencyStep;
import vn.saolang.evaluation.DecisionTaken;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.ResultId;
import vn.saolang.evaluation.ResultSummary;
import vn.saolang.evaluation.model.reconsideration.Reconsideration;
import vn.saolang.evaluation.store.ResultStore;
import vn.saolang.evaluation.store.reconsideration.ReconsiderationStore;
import vn.saolang.evaluation.store.reconsideration.ReconsiderationStore.Ground;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.Producers;
import vn.saolang.regulation.WorkingDays;

/** Producer or office asks a council to look at its result again, before it is decided upon, where the council's rules provide it. */
@Component
public class AskReconsideration {

    private static final int LONGEST = 4000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final ResultStore results;
    private final ReconsiderationStore store;
    private final DecisionTaken decisions;
    private final Dossiers dossiers;
    private final Producers producers;
    private final WorkingDays calendar;
    private final Events events;
    private final VietnamTime time;

    AskReconsideration(
            ResultStore results,
            ReconsiderationStore store,
            DecisionTaken decisions,
            Dossiers dossiers,
            Producers producers,
            WorkingDays calendar,
            Events events,
            VietnamTime time) {
        this.results = results;
        this.store = store;
        this.decisions = decisions;
        this.dossiers = dossiers;
        this.producers = producers;
        this.calendar = calendar;
        this.events = events;
        this.time = time;
    }

    /**
     * Asks for it.
     *
     * @throws NotFound for who is neither the producer's nor in the office of the scope
     * @throws vn.saolang.kernel.RefusedException when the rules do not provide for it, the time is over, it was decided upon (then
     *     the way is a complaint), or it was looked at again before
     */
    @Transactional
    public UUID ask(Actor actor, ResultId id, String ground) {
        ResultSummary result =
                results.find(id).filter(one -> concerns(actor, one)).orElseThrow(() -> new NotFound("result " + id));
        Ground rules = store.lock(id);
        List<Refusal> defects = new ArrayList<>(defects(result, rules));
        if (ground.isBlank()) {
            defects.add(Refusal.of("evaluation.REASON_MISSING", "ground"));
        } else if (ground.length() > LONGEST) {
            defects.add(Refusal.of("evaluation.REASON_LONG", "ground", Integer.toString(LONGEST)));
        }
        Verdict.of(defects).orThrow();
        boolean office = Level.isOffice(actor, result.scope());
        Reconsideration request = new Reconsideration(
                UUID.randomUUID(),
                id,
                office,
                office ? actor.name() : result.entityName(),
                time.today(),
                ground,
                Reconsideration.State.OPEN,
                null);
        store.insert(request, actor, time.now());
        events.publish(
                actor, new AgencyStep("ReconsiderationAsked", result.dossier().value()));
        return request.id();
    }

    boolean concerns(Actor actor, ResultSummary result) {
        return Level.isOffice(actor, result.scope())
                || producers.isMember(actor, dossiers.get(result.dossier()).entity());
    }

    /** What keeps a result from being asked about today; empty when nothing does. */
    List<Refusal> defects(ResultSummary result, Ground rules) {
        List<Refusal> defects = new ArrayList<>();
        LocalDate last = lastDay(result, rules);
        if (decisions.over(result.id())) {
            defects.add(Refusal.whole("evaluation.DECIDED_ALREADY"));
        } else if (last == null) {
            defects.add(Refusal.whole("evaluation.RECONSIDERATION_NOT_PROVIDED"));
        } else if (time.today().isAfter(last)) {
            defects.add(Refusal.whole(
                    "evaluation.RECONSIDERATION_TOO_LATE",
                    String.valueOf(rules.rule().days()),
                    DAY.format(last)));
        }
        boolean standing =
                store.ofResult(result.id()).stream().anyMatch(one -> one.state() != Reconsideration.State.REJECTED);
        if (standing || rules.secondLook()) {
            defects.add(Refusal.whole("evaluation.RECONSIDERED_ONCE"));
        }
        return defects;
    }

    /** Last day to ask; null when the rules do not provide for it. Working day 1 is the day after the conclusion. */
    @Nullable
    LocalDate lastDay(ResultSummary result, Ground rules) {
        Integer days = rules.rule().days();
        return days == null ? null : calendar.addWorkingDays(result.concludedOn(), days);
    }
}
