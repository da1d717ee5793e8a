package vn.saolang.intake;

/** What a line of a list stands for. */
public enum IntakeKind {
    PRODUCER;

    /** Message key of its name. */
    public String key() {
        return "intake.kind." + name();
    }
}
