package vn.saolang.vault;

/** The evidence that form 02 part III lists, in its order (26/2026 Phụ lục III Mẫu số 02). */
public enum PaperKind {
    BUSINESS_REGISTRATION,
    PRODUCTION_CERTIFICATE,
    RAW_MATERIAL,
    ENVIRONMENT,
    LOCAL_LABOUR,
    GROWTH,
    INTELLECTUAL_PROPERTY,
    MARKET,
    PROMOTION,
    STORY,
    QUALITY_DECLARATION,
    TEST_REPORT,
    BARCODE,
    QUALITY_SYSTEM,
    AWARD;

    /** Message key of its name. */
    public String key() {
        return "vault.kind." + name();
    }
}
