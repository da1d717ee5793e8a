package vn.saolang.idea.model.potential;

/** Who makes a potential product. */
public enum MakerKind {
    /** An entity of the register. */
    ENTITY,
    /** A household outside the register, named with its consent. */
    HOUSEHOLD,
    /** Many households of the village; nobody is named. */
    VILLAGE;

    /** Message key of its name. */
    public String key() {
        return "idea.potential.maker." + name();
    }
}
