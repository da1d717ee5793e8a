package vn.saolang.evaluation.app.fairness;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.Dossiers;
import vn.saolang.dossier.content.SealedDossier;
import vn.saolang.evaluation.model.fairness.EvidencePattern;
import vn.saolang.evaluation.store.fairness.PatternStore;
import vn.saolang.evaluation.store.fairness.PatternStore.Missing;
import vn.saolang.evaluation.team.TeamFinding;
import vn.saolang.evaluation.team.TeamFindings;
import vn.saolang.ranking.Answers;
import vn.saolang.ranking.Ranking;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.Regulations;

/**
 * Keeps the pattern of evidence of each product that has a result, so that like can be found with like. Done when somebody looks,
 * never when a product is closed: nothing about fairness may stand in the way of a result.
 */
@Component
public class KeepPatterns {

    private static final int MOST_AT_ONCE = 500;

    private final PatternStore store;
    private final Dossiers dossiers;
    private final TeamFindings team;
    private final Regulations regulations;

    KeepPatterns(PatternStore store, Dossiers dossiers, TeamFindings team, Regulations regulations) {
        this.store = store;
        this.dossiers = dossiers;
        this.team = team;
        this.regulations = regulations;
    }

    /** Keeps what is missing, at most 500 at once; the next that looks goes on. */
    @Transactional
    public void keep() {
        store.missing(MOST_AT_ONCE).forEach(this::keep);
    }

    private void keep(Missing result) {
        CriteriaSet set = regulations.get(result.criteriaSet());
        SealedDossier sealed = dossiers.sealed(new DossierId(result.dossier()), result.submission());
        Map<String, TeamFinding> findings = team.ofCandidate(result.candidate()).findings();
        Map<String, Integer> claimed = new LinkedHashMap<>();
        sealed.selfAnswers().forEach((code, answer) -> put(claimed, code, answer.option()));
        Map<String, Integer> proposed = new LinkedHashMap<>();
        findings.forEach((code, finding) -> put(proposed, code, finding.option()));
        List<String> marks = set.leaves().stream()
                .map(leaf -> mark(leaf, sealed, claimed, findings.get(leaf.code())))
                .toList();
        String commune = dossiers.get(sealed.id()).commune().key();
        store.keep(result, commune, new EvidencePattern(marks), total(set, claimed), total(set, proposed));
    }

    private static void put(Map<String, Integer> options, String code, @Nullable Integer option) {
        if (option != null) {
            options.put(code, option);
        }
    }

    private static String mark(
            Criterion leaf, SealedDossier sealed, Map<String, Integer> claimed, @Nullable TeamFinding finding) {
        return EvidencePattern.mark(
                !sealed.evidenceOf(leaf.code()).isEmpty(),
                claimed.get(leaf.code()),
                finding == null ? null : finding.verdict());
    }

    /** What answers to every criterion come to; null when one is missing or is of another set. */
    private static @Nullable BigDecimal total(CriteriaSet set, Map<String, Integer> options) {
        boolean whole = set.leaves().stream().allMatch(leaf -> options.containsKey(leaf.code()));
        boolean known =
                options.keySet().stream().allMatch(code -> set.leaf(code).isPresent());
        return whole && known && Answers.defects(set, options, null).isEmpty()
                ? Ranking.rank(set, Answers.ofOptions(set, options)).total()
                : null;
    }
}
