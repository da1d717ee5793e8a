package vn.saolang.declaration;

/** Where a version of a declaration stands. */
public enum DeclarationState {
    DRAFT,
    SENT,
    ACCEPTED,
    RETURNED;

    /** Message key of its name. */
    public String key() {
        return "declaration.state." + name();
    }

    /** Colour of its mark. */
    public String mark() {
        return switch (this) {
            case DRAFT -> "calm";
            case SENT -> "info";
            case ACCEPTED -> "good";
            case RETURNED -> "wait";
        };
    }
}
