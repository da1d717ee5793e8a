package vn.saolang.producer;

/**
 * Who makes products: those who may take part (26/2026 Điều 2.3), associations and operating centres only with tourism services;
 * and those the programme knows beside them, who may have ideas and plans and file nothing.
 */
public enum EntityKind {
    COOPERATIVE,
    COOPERATIVE_GROUP,
    ENTERPRISE,
    FARM,
    PRODUCTION_HOUSEHOLD,
    BUSINESS_HOUSEHOLD,
    ASSOCIATION,
    OPERATING_CENTRE,
    /** Named by the provinces' acts up to 2025, not by the clause of today. */
    COOPERATIVE_UNION,
    /** A household that is not registered for business yet. */
    UNREGISTERED_HOUSEHOLD;

    /** Whether entities of this kind may file a dossier (26/2026 Điều 2.3). */
    public boolean mayFile() {
        return this != COOPERATIVE_UNION && this != UNREGISTERED_HOUSEHOLD;
    }

    /** Whether a registration paper is asked for. */
    public boolean registered() {
        return this != UNREGISTERED_HOUSEHOLD;
    }

    /** Whether entities of this kind take part with tourism services only. */
    public boolean tourismOnly() {
        return this == ASSOCIATION || this == OPERATING_CENTRE;
    }

    /** Message key of its name. */
    public String key() {
        return "producer.kind." + name();
    }
}
