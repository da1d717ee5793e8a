package vn.saolang.regulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules for dossiers filed in [filedFrom, filedBefore): chosen by the filing day, never by today (26/2026 Điều 12.2).
 *
 * @param act number of the act
 * @param filedBefore first filing day it no longer applies to, null when open
 * @param finishBy last day by kind of evaluation for dossiers left over, {@code first}, {@code upgrade}, {@code re-evaluation}
 * @param partPoints points of the parts A, B, C
 * @param bands lowest total of each star; a band is half-open, the next star's lowest total no longer belongs to it
 * @param transition what it grants to what was begun under earlier acts; null for acts without such data
 * @param deadlines by name as in the data file, in days; empty for acts whose text is not at hand
 */
public record Regime(
        String act,
        LocalDate filedFrom,
        @Nullable LocalDate filedBefore,
        Map<String, LocalDate> finishBy,
        Map<String, BigDecimal> partPoints,
        Map<Integer, BigDecimal> bands,
        List<Competence> competences,
        int certificateMonths,
        Map<String, Integer> deadlines,
        List<RoundRule> provinceRounds,
        List<RoundRule> centralRounds,
        @Nullable Transition transition) {

    /** What one level does, and which stars it recognises. */
    public record Competence(
            Authority level,
            String authority,
            String does,
            List<Integer> recognises,
            @Nullable String clause) {}

    /** A yearly round: asked for strictly before one day, finished strictly before another. */
    public record RoundRule(MonthDay requestedBefore, MonthDay finishedBefore) {}

    /** Whether a dossier filed on this day falls under it. */
    public boolean governs(LocalDate filed) {
        return !filed.isBefore(filedFrom) && (filedBefore == null || filed.isBefore(filedBefore));
    }

    /** The level that recognises this star; empty for 1 and 2 stars, which get no decision (26/2026 Điều 4.1a). */
    public Optional<Authority> recognisedBy(int stars) {
        return competences.stream()
                .filter(one -> one.recognises().contains(stars))
                .map(Competence::level)
                .findFirst();
    }

    /** Whether a level takes part. */
    public boolean involves(Authority level) {
        return competences.stream().anyMatch(one -> one.level() == level);
    }

    /** A deadline of the act in days, {@code commune-review-working-days}; refuses a name the act does not set. */
    public int deadline(String name) {
        Integer days = deadlines.get(name);
        if (days == null) throw new IllegalArgumentException(act + " sets no deadline named " + name);
        return days;
    }

    /**
     * When a re-evaluation of a certificate may be filed under this act (26/2026 Điều 7.6a).
     *
     * @param endsBefore first day the certificate is no longer valid by its term
     */
    public ReEvaluationWindow reEvaluationWindow(LocalDate endsBefore) {
        LocalDate last = endsBefore.minusDays(1);
        return new ReEvaluationWindow(
                last.minusDays(deadline("re-evaluation-not-earlier-than-days")),
                last.minusDays(deadline("re-evaluation-not-later-than-days")),
                last);
    }
}
