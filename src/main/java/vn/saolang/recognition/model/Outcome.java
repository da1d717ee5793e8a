package vn.saolang.recognition.model;

/** What a notice tells commune and entity. */
public enum Outcome {
    RECOGNISED,
    /** Approved with 90 points and more, proposed to the ministry. */
    APPROVED,
    /** Ranked, and neither recognised nor proposed. */
    BELOW,
    KNOCKED_OUT;

    public String key() {
        return "recognition.outcome." + name();
    }
}
