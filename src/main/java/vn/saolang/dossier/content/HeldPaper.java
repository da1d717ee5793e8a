package vn.saolang.dossier.content;

/** The papers form 02 I.7 asks to tick. */
public enum HeldPaper {
    BUSINESS_REGISTRATION,
    QUALITY_DECLARED,
    FOOD_SAFETY_CERTIFICATE,
    PRODUCTION_CERTIFICATE,
    INTELLECTUAL_PROPERTY,
    TRADEMARK,
    INDICATION_OR_COLLECTIVE_MARK,
    PATENT,
    INDUSTRIAL_DESIGN,
    COPYRIGHT,
    OTHER;

    /** Message key of its name. */
    public String key() {
        return "dossier.held." + name();
    }
}
