package vn.saolang.idea.model.potential;

/** What moves a potential product. */
public enum PotentialAction {
    PROPOSE,
    SURVEY,
    TAKE,
    DROP,
    /** Only a meeting that was held does it. */
    CHOOSE
}
