package vn.saolang.recognition.model.history;

import vn.saolang.kernel.Refusal;

/** What contradicts the law of then. It is refused, or kept and shown as a doubt when the source really says so. */
public enum Doubt {
    /** There has been no district since 1/7/2025 (72/2025/QH15). */
    DISTRICT_ENDED(PastColumn.LEVEL),
    /** The act does not let this level recognise this star. */
    LEVEL_NOT_COMPETENT(PastColumn.LEVEL),
    /** The decision is older than the act. */
    ACT_NOT_YET(PastColumn.ACT),
    /** The decision is more than a year younger than the act's end. */
    ACT_LONG_OVER(PastColumn.ACT),
    /** No act on evaluation was in force yet. */
    NO_ACT_THEN(PastColumn.DECIDED),
    /** More stars than the total's band. */
    STARS_ABOVE_TOTAL(PastColumn.TOTAL),
    /** The authority is of another level. */
    AUTHORITY_OF_ANOTHER_LEVEL(PastColumn.AUTHORITY),
    /** The code does not look like the codes of its time. */
    CODE_NOT_OF_ITS_TIME(PastColumn.CODE);

    private final PastColumn column;

    Doubt(PastColumn column) {
        this.column = column;
    }

    /** The column it concerns. */
    public PastColumn column() {
        return column;
    }

    /** Message key of its text. */
    public String key() {
        return "recognition.refusal." + code();
    }

    Refusal refusal() {
        return Refusal.of("recognition." + code(), column.field());
    }

    private String code() {
        return "PAST_" + name();
    }
}
