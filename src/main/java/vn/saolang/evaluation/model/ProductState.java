package vn.saolang.evaluation.model;

/** How far a product is in its session. */
public enum ProductState {
    WAITING,
    OPEN,
    CLOSED,
    KNOCKED_OUT;

    /** Whether there is a result. */
    public boolean concluded() {
        return this == CLOSED || this == KNOCKED_OUT;
    }
}
