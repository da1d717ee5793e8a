package vn.saolang.support;

/** What support consists of, as the ledger counts it; the names a programme gives its own kinds are data. */
public enum SupportKind {
    MONEY,
    CLASS,
    VISIT,
    EQUIPMENT,
    PACKAGING,
    MARK,
    TEST,
    RESEARCH,
    PROMOTION,
    INTRODUCTION,
    LOAN;

    /** Message key of its name. */
    public String key() {
        return "support.kind." + name();
    }
}
