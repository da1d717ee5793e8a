package vn.saolang.stamp.model.ledger;

/** What may be done with a run of stamps. */
public enum StampAction {
    PRINT,
    DELIVER,
    APPLY,
    ACTIVATE,
    MAKE_VOID
}
