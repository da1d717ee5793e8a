package vn.saolang.stamp.model.quota;

/** Why no stamp may be had. */
public enum NoQuota {
    /** No recognition of the product holds today. */
    NO_STAR,
    /** No plan of the year's material is approved. */
    NO_PLAN,
    /** A plan is approved, but none of its material is. */
    NO_CAPACITY,
    /** What one package holds is not told, or not in a unit that can be reckoned with. */
    NO_NET_CONTENT;

    /** Its message key. */
    public String key() {
        return "stamp.quota.none." + name();
    }
}
