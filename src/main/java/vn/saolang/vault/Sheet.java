package vn.saolang.vault;

import java.util.List;

/** Papers whose content is compared with others, each with the facts it declares. */
public enum Sheet {
    REGISTRATION(PaperKind.BUSINESS_REGISTRATION, Fact.HOLDER),
    FOOD_SAFETY_CERTIFICATE(PaperKind.PRODUCTION_CERTIFICATE, Fact.HOLDER, Fact.PLACE),
    RAW_MATERIAL_CONTRACT(PaperKind.RAW_MATERIAL, Fact.VOLUME_TONNES, Fact.UNTIL),
    COOPERATIVE_RATING(PaperKind.GROWTH, Fact.RATING_YEAR, Fact.RATING),
    BUSINESS_PLAN(PaperKind.GROWTH, Fact.CAPACITY_TONNES, Fact.MATERIAL_PER_TONNE),
    OUTPUT_REPORT(PaperKind.GROWTH, Fact.OUTPUT_TONNES),
    QUALITY_DECLARATION(PaperKind.QUALITY_DECLARATION, Fact.PRODUCT_NAME),
    LABEL(
            PaperKind.BARCODE,
            Fact.PRODUCT_NAME,
            Fact.NET_WEIGHT,
            Fact.DECLARATION_NUMBER,
            Fact.SHELF_LIFE_MONTHS,
            Fact.INGREDIENTS),
    LAB_SHEET(PaperKind.TEST_REPORT, Fact.PRODUCT_NAME, Fact.INDICATORS, Fact.SAMPLED_ON);

    private final PaperKind kind;
    private final List<Fact> facts;

    Sheet(PaperKind kind, Fact... facts) {
        this.kind = kind;
        this.facts = List.of(facts);
    }

    /** The evidence type it is handed in under. */
    public PaperKind kind() {
        return kind;
    }

    /** What the producer types from it, in the order of the form. */
    public List<Fact> facts() {
        return facts;
    }

    /** Message key of its name. */
    public String key() {
        return "vault.sheet." + name();
    }
}
