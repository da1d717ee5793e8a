package vn.saolang.evaluation.model.council;

/** The life of the decision that sets up a council. */
public enum CouncilState {
    DRAFT,
    ISSUED,
    ENDED
}
