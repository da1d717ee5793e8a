package vn.saolang.training.model.enrol;

/** How somebody came onto the list of a class. */
public enum Source {
    /** By an account for itself. */
    SELF,
    /** By the entity for one of its people. */
    ENTITY,
    /** By an office on behalf. */
    OFFICE,
    /** Came without being enrolled. */
    WALK_IN;

    /** Message key of its name. */
    public String key() {
        return "training.source." + name();
    }
}
