package vn.saolang.evaluation.model.team;

/** What was seen of a criterion on the spot. */
public enum SurveyResult {
    MET,
    UNMET,
    NOT_SEEN;

    /** Message key of its name. */
    public String key() {
        return "evaluation.survey.result." + name();
    }
}
