package vn.saolang.recognition.model;

/** What may be done with a decision. */
public enum DecisionAction {
    SUBMIT,
    RETURN,
    SIGN,
    DISCARD
}
