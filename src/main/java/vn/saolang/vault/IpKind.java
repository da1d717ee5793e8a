package vn.saolang.vault;

/** Rights of intellectual property that criterion 3.5 counts (26/2026 Phụ lục II; 50/2005/QH11 Điều 3). */
public enum IpKind {
    TRADE_MARK,
    COLLECTIVE_MARK,
    CERTIFICATION_MARK,
    GEOGRAPHICAL_INDICATION,
    INVENTION,
    UTILITY_SOLUTION,
    INDUSTRIAL_DESIGN,
    COPYRIGHT;

    /** Whether it ties the product to a place: a sign of geographical origin whose use was granted. */
    public boolean originSign() {
        return this == COLLECTIVE_MARK || this == CERTIFICATION_MARK || this == GEOGRAPHICAL_INDICATION;
    }

    /** Message key of its name. */
    public String key() {
        return "vault.ip." + name();
    }
}
