package vn.saolang.evaluation.model.vote;

/** What a member answers to a motion. */
public enum Choice {
    FOR,
    AGAINST,
    ABSTAIN
}
