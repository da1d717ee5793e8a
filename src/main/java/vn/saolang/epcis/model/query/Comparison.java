package vn.saolang.epcis.model.query;

/** How a value of an event stands to the value of a parameter. */
public enum Comparison {
    EQ,
    GT,
    GE,
    LT,
    LE;

    /** Whether the order of the event's value to the parameter's ({@code compareTo}) fits. */
    public boolean holds(int order) {
        return switch (this) {
            case EQ -> order == 0;
            case GT -> order > 0;
            case GE -> order >= 0;
            case LT -> order < 0;
            case LE -> order <= 0;
        };
    }
}
