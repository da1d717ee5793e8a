package vn.saolang.evaluation.model.council;

import java.time.format.DateTimeFormatter;
import java.util.Set;
import vn.saolang.kernel.Refusal;

/** Which unmet demands come from a council's rules, and under which decision those stand. The law demands none of these. */
public final class RulesDemand {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Set<String> DEMANDS = Set.of(
            "evaluation.QUORUM",
            "evaluation.CHAIR_PRESENT",
            "evaluation.BALLOT_QUORUM",
            "evaluation.CHAIR_BALLOT",
            "evaluation.SHEETS_FINISHED",
            "evaluation.SPREAD",
            "evaluation.BALLOT_SPREAD",
            "evaluation.TIE",
            "evaluation.DECLARATIONS",
            "evaluation.DECLARE_FIRST",
            "evaluation.TEAM_REPORT_MISSING",
            "evaluation.SECOND_LOOK",
            "evaluation.SCORINGS_USED_UP",
            "evaluation.CHANGE_REASON",
            "evaluation.VOTE_QUORUM");

    private RulesDemand() {}

    /** The decision of a version of the rules as papers name it: "102/QĐ-UBND ngày 01/09/2026". */
    public static String of(CouncilRules rules) {
        var decision = rules.decision();
        var date = decision.date();
        return decision.number() + (date == null ? "" : " ngày " + DAY.format(date));
    }

    /** Whether the rules, and not the law, ask for it. */
    public static boolean isRulesDemand(Refusal refusal) {
        return DEMANDS.contains(refusal.code());
    }
}
