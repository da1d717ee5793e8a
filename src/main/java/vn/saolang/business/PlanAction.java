package vn.saolang.business;

/** What moves a business plan. */
public enum PlanAction {
    /** Its producer hands it in, again after a return. */
    SUBMIT,
    /** Its producer takes it back while nobody has decided. */
    TAKE_BACK,
    /** The office sends it back with what has to be mended. */
    RETURN,
    APPROVE,
    REFUSE,
    /** Its producer gives it up. */
    ABANDON,
    /** The office confirms that it was carried out. */
    COMPLETE;

    /** Message key of its name. */
    public String key() {
        return "business.action." + name();
    }
}
