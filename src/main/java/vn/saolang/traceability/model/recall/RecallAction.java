package vn.saolang.traceability.model.recall;

/** What moves a recall. */
public enum RecallAction {
    START,
    END
}
