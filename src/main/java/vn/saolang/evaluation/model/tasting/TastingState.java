package vn.saolang.evaluation.model.tasting;

/** How far a tasting is. */
public enum TastingState {
    /** The codes are drawn, the samples are being set out. */
    PREPARED,
    OPEN,
    /** The codes are revealed. */
    ENDED,
    /** Given up before it began. */
    DROPPED;

    /** Whether nobody who scores may know yet which product a code is. */
    public boolean blind() {
        return this == PREPARED || this == OPEN;
    }
}
