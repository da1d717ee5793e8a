package vn.saolang.business.model.review;

/** How well a plan answers a question. */
public enum Rating {
    GOOD,
    ENOUGH,
    /** What is weak has to be explained. */
    WEAK;

    /** Message key of its name. */
    public String key() {
        return "business.rating." + name();
    }
}
