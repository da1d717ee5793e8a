package vn.saolang.evaluation.model.vote;

/** How far a motion is. */
public enum MotionState {
    OPEN,
    CLOSED,
    /** Taken back before it was closed; what was cast counts for nothing. */
    WITHDRAWN
}
