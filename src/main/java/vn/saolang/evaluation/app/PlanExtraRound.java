package vn.saolang.evaluation.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.CouncilEvent.ExtraRoundPlanned;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.RoundId;
import vn.saolang.evaluation.model.Round;
import vn.saolang.evaluation.model.council.CouncilRules;
import vn.saolang.evaluation.store.RoundStore;
import vn.saolang.evaluation.store.RulesStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;

/** Plans a round beyond the two of the act: only with rules that provide for it and a plan (26/2026 Điều 5). */
@Component
public class PlanExtraRound {

    static final String CLAUSE = "26/2026 Điều 5";

    private final RoundStore rounds;
    private final RulesStore rules;
    private final Events events;
    private final VietnamTime time;

    PlanExtraRound(RoundStore rounds, RulesStore rules, Events events, VietnamTime time) {
        this.rounds = rounds;
        this.rules = rules;
        this.events = events;
        this.time = time;
    }

    /** What the office fills in; null where nothing usable was entered. */
    public record Plan(
            @Nullable UUID rules,
            String reference,
            @Nullable LocalDate requestedBefore,
            @Nullable LocalDate finishedBefore) {}

    /** @throws vn.saolang.kernel.RefusedException naming everything that is missing */
    @Transactional
    public RoundId plan(Actor actor, String scope, Plan plan) {
        if (!Level.isOffice(actor, scope)) {
            throw new Forbidden("rounds of " + scope);
        }
        LocalDate requested = plan.requestedBefore;
        LocalDate finished = plan.finishedBefore;
        Optional<CouncilRules> providing = Optional.ofNullable(plan.rules)
                .flatMap(rules::find)
                .filter(one -> one.scope().equals(scope) && one.issued() && one.extraRounds());
        List<Refusal> defects = new ArrayList<>();
        if (providing.isEmpty()) {
            defects.add(Refusal.of("evaluation.EXTRA_NOT_PROVIDED", "rules").citing(CLAUSE));
        }
        if (plan.reference.isBlank() || plan.reference.length() > 300) {
            defects.add(Refusal.of("evaluation.PLAN_MISSING", "plan").citing(CLAUSE));
        }
        if (requested == null || finished == null || !requested.isBefore(finished)) {
            defects.add(Refusal.of("evaluation.WINDOW_WRONG", "finishedBefore").citing(CLAUSE));
        }
        Verdict.of(defects).orThrow();
        Round round = roundOf(scope, plan, providing.orElseThrow().id());
        rounds.insertExtra(round, time.now());
        events.publish(actor, new ExtraRoundPlanned(round.id(), plan.reference));
        return round.id();
    }

    private static Round roundOf(String scope, Plan plan, UUID rules) {
        LocalDate finished = java.util.Objects.requireNonNull(plan.finishedBefore);
        LocalDate requested = java.util.Objects.requireNonNull(plan.requestedBefore);
        return new Round(
                RoundId.fresh(), scope, finished.getYear(), 1, true, requested, finished, rules, plan.reference);
    }
}
