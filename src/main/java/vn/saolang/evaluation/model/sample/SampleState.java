package vn.saolang.evaluation.model.sample;

/** Where a piece is. */
public enum SampleState {
    STORED,
    USED,
    RETURNED,
    DISPOSED
}
