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
import vn.saolang.evaluation.model.council.Conduct;
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
     * Who must take part.
     *
     * @param numerator null where no number was entered, as is the denominator
     */
    public record Gathering(
            @Nullable Integer numerator, @Nullable Integer denominator, boolean chairRequired) {}

    /**
     * What must be there before a product is opened.
     *
     * @param teamReport whether scoring waits for the advisory team's report
     */
    public record Beforehand(boolean declarations, boolean teamReport) {
        public static final Beforehand NOTHING = new Beforehand(false, false);
    }

    /**
     * How sheets become a result.
     *
     * @param spreadDemanded whether {@code maxSpread} applies
     * @param maxSpread points; null where none was entered
     * @param decimals null where none was entered
     */
    public record Counting(
            boolean spreadDemanded,
            @Nullable BigDecimal maxSpread,
            @Nullable Integer decimals,
            MinimumPolicy minimum,
            boolean roundThenBand) {}

    /** What the office fills in, read at a lock version. */
    public record Draft(
            Gathering gathering,
            Beforehand beforehand,
            Counting counting,
            boolean extraRounds,
            ReconsiderationRule reconsideration,
            int lockVersion,
            Conduct conduct) {

        /** A new draft that demands nothing beforehand, of the day or after the conclusion. */
        public static Draft plain(Gathering gathering, Counting counting, boolean extraRounds) {
            return new Draft(
                    gathering, Beforehand.NOTHING, counting, extraRounds, ReconsiderationRule.NONE, 0, Conduct.NONE);
        }

        public Draft with(Beforehand demanded) {
            return new Draft(gathering, demanded, counting, extraRounds, reconsideration, lockVersion, conduct);
        }

        public Draft with(ReconsiderationRule rule) {
            return new Draft(gathering, beforehand, counting, extraRounds, rule, lockVersion, conduct);
        }

        public Draft with(Conduct demanded) {
            return new Draft(gathering, beforehand, counting, extraRounds, reconsideration, lockVersion, demanded);
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
        Gathering gathering = draft.gathering;
        Counting counting = draft.counting;
        return new CouncilRules(
                id,
                scope,
                0,
                false,
                new Fraction(
                        Objects.requireNonNull(gathering.numerator), Objects.requireNonNull(gathering.denominator)),
                gathering.chairRequired,
                counting.spreadDemanded ? counting.maxSpread : null,
                new CouncilPolicy(counting.minimum, counting.roundThenBand, Objects.requireNonNull(counting.decimals)),
                draft.extraRounds,
                draft.beforehand.declarations,
                Decision.NONE,
                draft.lockVersion,
                draft.beforehand.teamReport,
                draft.reconsideration,
                draft.conduct);
    }

    private static List<Refusal> defects(Draft draft) {
        Integer numerator = draft.gathering.numerator;
        Integer denominator = draft.gathering.denominator;
        Integer decimals = draft.counting.decimals;
        List<Refusal> defects = new ArrayList<>();
        boolean share = numerator != null && denominator != null && numerator > 0 && numerator <= denominator;
        if (!share || denominator == null || denominator > 1000) {
            defects.add(Refusal.of("evaluation.QUORUM_SHARE", "numerator"));
        }
        BigDecimal most = draft.counting.maxSpread;
        if (draft.counting.spreadDemanded
                && (most == null || most.signum() <= 0 || most.compareTo(BigDecimal.valueOf(100)) > 0)) {
            defects.add(Refusal.of("evaluation.SPREAD_WRONG", "maxSpread"));
        }
        if (decimals == null || decimals < 0 || decimals > 4) {
            defects.add(Refusal.of("evaluation.DECIMALS_WRONG", "decimals"));
        }
        if (!draft.reconsideration.sound()) {
            defects.add(Refusal.of("evaluation.RECONSIDERATION_DAYS", "reconsiderationDays"));
        }
        defects.addAll(draft.conduct.defects());
        return defects;
    }
}
