package vn.saolang.evaluation.model;

/** How far a product is in its session. */
public enum ProductState {
    WAITING,
    OPEN,
    CLOSED,
    KNOCKED_OUT,
    /** Its ballots differed: a meeting goes on with it, the ballots stay (26/2026 Điều 7.6d). */
    TURNED,
    /** Put off to another session, which continues it; its sheets stay. */
    PUT_OFF;

    /** Whether there is a result. */
    public boolean concluded() {
        return this == CLOSED || this == KNOCKED_OUT;
    }

    /** Whether nothing is left to do about it in its session. */
    public boolean over() {
        return concluded() || this == TURNED || this == PUT_OFF;
    }
}
