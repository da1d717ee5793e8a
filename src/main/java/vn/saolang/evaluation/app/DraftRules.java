package vn.saolang.evaluation.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.CouncilEvent.DecisionDrafted;
import vn.saolang.evaluation.model.council.CouncilRules;
import vn.saolang.evaluation.model.council.Decision;
import vn.saolang.evaluation.model.council.Fraction;
import vn.saolang.evaluation.model.reconsideration.ReconsiderationRule;
import vn.saolang.evaluation.store.RulesStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.ranking.CouncilPolicy;
import vn.saolang.ranking.CouncilPolicy.MinimumPolicy;

/** The office drafts a version of the council's rules; none of these numbers is the law's (26/2026 Điều 7.3b leaves them). */
@Component
public class DraftRules {

    private final RulesStore rules;
    private final Events events;
    private final VietnamTime time;

    DraftRules(RulesStore rules, Events events, VietnamTime time) {
        this.rules = rules;
        this.events = events;
        this.time = time;
    }

    /**
     * What the office fills in; null where no number was entered.
     *
     * @param spreadDemanded whether {@code maxSpread} applies
     * @param teamReport whether scoring waits for the advisory team's report
     */
    public record Draft(
            @Nullable Integer numerator,
            @Nullable Integer denominator,
            boolean chairRequired,
            boolean spreadDemanded,
            @Nullable BigDecimal maxSpread,
            @Nullable Integer decimals,
            MinimumPolicy minimum,
            boolean roundThenBand,
            boolean extraRounds,
            boolean declarationsRequired,
            int lockVersion,
            boolean teamReport,
            ReconsiderationRule reconsideration) {

        /** A draft that knows no second look at a result. */
        public Draft(
                @Nullable Integer numerator,
                @Nullable Integer denominator,
                boolean chairRequired,
                boolean spreadDemanded,
                @Nullable BigDecimal maxSpread,
                @Nullable Integer decimals,
                MinimumPolicy minimum,
                boolean roundThenBand,
                boolean extraRounds,
                boolean declarationsRequired,
                int lockVersion,
                boolean teamReport) {
            this(
                    numerator,
                    denominator,
                    chairRequired,
                    spreadDemanded,
                    maxSpread,
                    decimals,
                    minimum,
                    roundThenBand,
                    extraRounds,
                    declarationsRequired,
                    lockVersion,
                    teamReport,
                    ReconsiderationRule.NONE);
        }

        /** A draft that demands neither declarations of interest nor the advisory team's report. */
        public Draft(
                @Nullable Integer numerator,
                @Nullable Integer denominator,
                boolean chairRequired,
                boolean spreadDemanded,
                @Nullable BigDecimal maxSpread,
                @Nullable Integer decimals,
                MinimumPolicy minimum,
                boolean roundThenBand,
                boolean extraRounds,
                int lockVersion) {
            this(
                    numerator,
                    denominator,
                    chairRequired,
                    spreadDemanded,
                    maxSpread,
                    decimals,
                    minimum,
                    roundThenBand,
                    extraRounds,
                    false,
                    lockVersion,
                    false);
        }
    }

    /** Starts the next version. */
    @Transactional
    public UUID create(Actor actor, String scope, Draft draft) {
        DraftCouncil.requireOffice(actor, scope);
        UUID id = UUID.randomUUID();
        rules.insert(rulesOf(id, scope, draft), actor.account(), time.now());
        events.publish(actor, new DecisionDrafted("council-rules", id.toString()));
        return id;
    }

    /** Changes a draft read at its lock version. */
    @Transactional
    public void change(Actor actor, UUID id, Draft draft) {
        CouncilRules now = rules.find(id).orElseThrow(() -> new NotFound("council rules " + id));
        DraftCouncil.requireOffice(actor, now.scope());
        if (now.issued()) {
            Verdict.of(List.of(Refusal.whole("evaluation.DECISION_ISSUED"))).orThrow();
        }
        rules.update(rulesOf(id, now.scope(), draft));
        events.publish(actor, new DecisionDrafted("council-rules", id.toString()));
    }

    private static CouncilRules rulesOf(UUID id, String scope, Draft draft) {
        Verdict.of(defects(draft)).orThrow();
        int decimals = Objects.requireNonNull(draft.decimals);
        return new CouncilRules(
                id,
                scope,
                0,
                false,
                new Fraction(Objects.requireNonNull(draft.numerator), Objects.requireNonNull(draft.denominator)),
                draft.chairRequired,
                draft.spreadDemanded ? draft.maxSpread : null,
                new CouncilPolicy(draft.minimum, draft.roundThenBand, decimals),
                draft.extraRounds,
                draft.declarationsRequired,
                Decision.NONE,
                draft.lockVersion,
                draft.teamReport,
                draft.reconsideration);
    }

    private static List<Refusal> defects(Draft draft) {
        Integer numerator = draft.numerator;
        Integer denominator = draft.denominator;
        Integer decimals = draft.decimals;
        List<Refusal> defects = new ArrayList<>();
        boolean share = numerator != null && denominator != null && numerator > 0 && numerator <= denominator;
        if (!share || denominator == null || denominator > 1000) {
            defects.add(Refusal.of("evaluation.QUORUM_SHARE", "numerator"));
        }
        BigDecimal most = draft.maxSpread;
        if (draft.spreadDemanded
                && (most == null || most.signum() <= 0 || most.compareTo(BigDecimal.valueOf(100)) > 0)) {
            defects.add(Refusal.of("evaluation.SPREAD_WRONG", "maxSpread"));
        }
        if (decimals == null || decimals < 0 || decimals > 4) {
            defects.add(Refusal.of("evaluation.DECIMALS_WRONG", "decimals"));
        }
        if (!draft.reconsideration.sound()) {
            defects.add(Refusal.of("evaluation.RECONSIDERATION_DAYS", "reconsiderationDays"));
        }
        return defects;
    }
}
