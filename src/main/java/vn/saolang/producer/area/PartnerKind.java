package vn.saolang.producer.area;

/** Who binds itself to a producer by a link contract. */
public enum PartnerKind {
    HOUSEHOLDS,
    COOPERATIVE,
    ENTERPRISE,
    OTHER;

    /** Its message key. */
    public String key() {
        return "producer.contract.partner." + name();
    }
}
