package vn.saolang.idea;

/** Where a potential product stands. */
public enum PotentialState {
    /** Nothing is written yet. */
    NONE,
    /** Its producer put it forward; the commune has not looked at it. */
    PROPOSED,
    /** Stands in the commune's inventory. */
    KEPT,
    /** A village meeting chose it. */
    CHOSEN,
    /** Left aside, with a reason. */
    DROPPED;

    /** Message key of its name. */
    public String key() {
        return "idea.potential.state." + name();
    }
}
