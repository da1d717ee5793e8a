package vn.saolang.programme;

/** The six steps of a year's cycle, in order (33/NQ-HĐND II.1 of Thái Nguyên, III.1 of Sơn La's scheme). */
public enum CycleStep {
    COMMUNICATION,
    IDEA,
    PLAN,
    IMPLEMENTATION,
    EVALUATION,
    PROMOTION;

    /** Message key of its name. */
    public String key() {
        return "programme.step." + name();
    }
}
