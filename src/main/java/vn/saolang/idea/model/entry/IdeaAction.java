package vn.saolang.idea.model.entry;

/** What may be done with an idea. */
public enum IdeaAction {
    REGISTER,
    CHANGE,
    RESEND,
    RETURN,
    ACCEPT,
    WITHDRAW,
    SELECT,
    DECLINE,
    DEFER;

    /** Message key of what the history says. */
    public String key() {
        return "idea.action." + name();
    }
}
