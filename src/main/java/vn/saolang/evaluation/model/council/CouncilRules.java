package vn.saolang.evaluation.model.council;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.model.reconsideration.ReconsiderationRule;
import vn.saolang.ranking.CouncilPolicy;

/**
 * One version of a council's rules (quy chế). The law leaves all of this to the rules (26/2026 Điều 7.3b, 7.3d).
 *
 * @param quorum share of the appointed members that must take part
 * @param maxSpread greatest allowed difference of two members' totals in points, null when the rules set none
 * @param teamReport whether the advisory team's report must be there before a product is opened (26/2026 Điều 7.3c)
 * @param extraRounds whether rounds beyond the act's two may be held (26/2026 Điều 5.1)
 * @param declarationsRequired whether every member declares interests before a product is opened
 * @param reconsideration whether and by whom a result is looked at again before it is decided upon
 * @param conduct what they demand of the day: second look, scorings, secrecy, votes
 */
public record CouncilRules(
        UUID id,
        String scope,
        int version,
        boolean issued,
        Fraction quorum,
        boolean chairRequired,
        @Nullable BigDecimal maxSpread,
        CouncilPolicy policy,
        boolean extraRounds,
        boolean declarationsRequired,
        Decision decision,
        int lockVersion,
        boolean teamReport,
        ReconsiderationRule reconsideration,
        Conduct conduct) {}
