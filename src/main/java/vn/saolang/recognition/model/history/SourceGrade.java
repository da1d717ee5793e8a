package vn.saolang.recognition.model.history;

/** How good a source is. */
public enum SourceGrade {
    /** The decision itself, or its list. */
    A,
    /** A page of an authority, or a newspaper reporting the decision. */
    B,
    /** A plan, a proposal or a report before the decision. */
    C,
    /** A seller's page or another one. */
    D
}
