package vn.saolang.evaluation.model.ballot;

/** What a member answers in writing to the agency's conclusion (phiếu lấy ý kiến, 26/2026 Điều 7.6d). */
public enum Opinion {
    AGREE,
    /** With the reason; one of these already makes opinions differ. */
    DISAGREE,
    /** Something else to say; it stands in the minutes and keeps nothing from being closed. */
    OTHER;

    /** Message key of its name. */
    public String key() {
        return "evaluation.opinion." + name();
    }
}
