package vn.saolang.evaluation.model.team;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.team.PageAnchor;
import vn.saolang.kernel.Refusal;
import vn.saolang.ranking.Answers;
import vn.saolang.ranking.Ranking;
import vn.saolang.ranking.SheetResult;
import vn.saolang.regulation.CriteriaSet;

/**
 * Everything a team has done about one dossier.
 *
 * @param tasks adviser by criterion in set order, null where nobody is assigned
 * @param assessments by criterion, only those begun
 */
public record Work(
        Map<String, @Nullable UUID> tasks,
        Map<String, Assessment> assessments,
        List<PageAnchor> anchors,
        List<TeamRequest> requests,
        List<Survey> surveys) {

    public Assessment assessment(String criterion) {
        return assessments.getOrDefault(criterion, Assessment.blank(criterion));
    }

    public List<PageAnchor> anchorsOf(String criterion) {
        return anchors.stream().filter(one -> one.criterion().equals(criterion)).toList();
    }

    /** The options proposed so far. */
    public Answers chosen(CriteriaSet set) {
        Map<String, Integer> options = new LinkedHashMap<>();
        assessments.forEach((code, one) -> {
            Integer option = one.option();
            if (option != null) {
                options.put(code, option);
            }
        });
        return Answers.ofOptions(set, options);
    }

    public Progress progress(CriteriaSet set) {
        SheetResult result = Ranking.rank(set, chosen(set));
        int done =
                (int) assessments.values().stream().filter(Assessment::complete).count();
        return new Progress(done, tasks.size(), unassigned().size(), result.total(), result.stars());
    }

    /** Criteria without an adviser. */
    public List<String> unassigned() {
        return codes(code -> tasks.get(code) == null);
    }

    private List<String> codes(Predicate<String> which) {
        return tasks.keySet().stream().filter(which).toList();
    }

    /** Every reason why the report cannot be issued yet, besides its number, day and words. */
    public List<Refusal> unfinished() {
        List<Refusal> open = new ArrayList<>();
        refuse(open, "evaluation.TEAM_UNASSIGNED", unassigned());
        refuse(
                open,
                "evaluation.TEAM_UNASSESSED",
                codes(code -> !assessment(code).complete()));
        refuse(
                open,
                "evaluation.TEAM_UNEXPLAINED",
                codes(code -> assessment(code).unexplained()));
        long requested = requests.stream().filter(one -> one.state().open()).count();
        if (requested > 0) {
            open.add(Refusal.whole("evaluation.TEAM_REQUESTS_OPEN", Long.toString(requested)));
        }
        long unsigned = surveys.stream().filter(one -> !one.signed()).count();
        if (unsigned > 0) {
            open.add(Refusal.whole("evaluation.TEAM_SURVEYS_OPEN", Long.toString(unsigned)));
        }
        return open;
    }

    private static void refuse(List<Refusal> open, String code, List<String> criteria) {
        if (!criteria.isEmpty()) {
            open.add(Refusal.whole(code, Integer.toString(criteria.size()), String.join(", ", criteria)));
        }
    }
}
