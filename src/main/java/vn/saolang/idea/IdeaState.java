package vn.saolang.idea;

/** Where an idea stands on its way from registration to selection. */
public enum IdeaState {
    /** Not registered yet. */
    NONE,
    /** The commune looks through it. */
    REGISTERED,
    /** The producer has to complete it. */
    RETURNED,
    /** Waits for an idea council of the province. */
    ACCEPTED,
    /** To be supported: its maker may write a business plan. */
    SELECTED,
    /** Not chosen this time; it may come back improved. */
    DECLINED,
    WITHDRAWN;

    /** Message key of its name. */
    public String key() {
        return "idea.state." + name();
    }

    /** Whether somebody still has to act on it. */
    public boolean open() {
        return this == REGISTERED || this == RETURNED || this == ACCEPTED;
    }

    /** Kind of the badge that shows it. */
    public String badge() {
        return switch (this) {
            case SELECTED -> "good";
            case RETURNED -> "soon";
            case REGISTERED, ACCEPTED -> "info";
            case NONE, DECLINED, WITHDRAWN -> "calm";
        };
    }
}
