package vn.saolang.idea.model.potential;

/** In what a year's quantity is told: codes of UN/CEFACT Recommendation 20, and visits for tourism. */
public enum YearlyUnit {
    KGM,
    TNE,
    LTR,
    H87,
    VISIT;

    /** Message key of its name. */
    public String key() {
        return "idea.potential.unit." + name();
    }
}
