package vn.saolang.traceability.model.recall;

/** Why a lot is called back (Luật An toàn thực phẩm 55/2010/QH12 Điều 55). */
public enum RecallReason {
    /** It does not meet its standard. */
    TEST_FAILED,
    /** A forbidden substance, or more of a harmful one than allowed. */
    CONTAMINATED,
    /** Spoilt in storage, on the road or in the shop. */
    SPOILT,
    /** Sold after its day. */
    EXPIRED,
    /** The label says something wrong, for example about an allergen. */
    LABEL,
    OTHER;

    /** Message key of its name. */
    public String key() {
        return "traceability.recall.reason." + name();
    }
}
