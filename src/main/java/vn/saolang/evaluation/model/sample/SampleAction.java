package vn.saolang.evaluation.model.sample;

/** What is done with a piece. */
public enum SampleAction {
    RECEIVE,
    TASTE,
    TEST,
    GIVE_BACK,
    DISPOSE,
    /** A wrong entry is put right: the piece is stored after all. */
    PUT_RIGHT;

    /** Whether somebody has to have seen it. */
    public boolean witnessed() {
        return this == DISPOSE;
    }
}
