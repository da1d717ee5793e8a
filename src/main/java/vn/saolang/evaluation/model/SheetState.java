package vn.saolang.evaluation.model;

/** A score sheet is being filled in, or handed in. */
public enum SheetState {
    DRAFT,
    FINISHED
}
