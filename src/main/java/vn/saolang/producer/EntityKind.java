package vn.saolang.producer;

/** Who may take part (26/2026 Điều 2.3); the last two only with tourism services. */
public enum EntityKind {
    COOPERATIVE,
    COOPERATIVE_GROUP,
    ENTERPRISE,
    FARM,
    PRODUCTION_HOUSEHOLD,
    BUSINESS_HOUSEHOLD,
    ASSOCIATION,
    OPERATING_CENTRE;

    /** Whether entities of this kind take part with tourism services only. */
    public boolean tourismOnly() {
        return this == ASSOCIATION || this == OPERATING_CENTRE;
    }

    /** Message key of its name. */
    public String key() {
        return "producer.kind." + name();
    }
}
