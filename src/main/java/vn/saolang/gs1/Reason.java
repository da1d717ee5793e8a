package vn.saolang.gs1;

/** Why an identifier is refused; the names are part of the API. */
public enum Reason {
    URI_CHARACTER("a character that no URI may hold"),
    SCHEME("the scheme is neither http nor https, all lower or all upper case"),
    HOST("the host is missing or holds a character that no host has"),
    NO_PRIMARY_KEY("no primary key of a GS1 Digital Link"),
    KEY_SEQUENCE("may not stand here in the path after this key"),
    NOT_AN_ATTRIBUTE("may not be an attribute in the query"),
    BELONGS_IN_PATH("belongs in the path, not in the query"),
    DUPLICATE("stands twice"),
    UNKNOWN_AI("is no application identifier"),
    STEM("the stem is no http or https URI without query and fragment"),
    EMPTY_VALUE("the value is empty"),
    TOO_SHORT("the value is too short"),
    TOO_LONG("the value is too long"),
    CHARACTER("a character outside the character set of the value"),
    NO_ELEMENTS("no elements"),
    ELEMENT_STRING("not an element string"),
    NOT_TOGETHER("may not stand together with"),
    MISSING_PARTNER("needs beside it"),
    DIFFERENT_VALUES("stands twice with different values"),
    SERIAL_NEEDED("needs a serial component beside AI (8030)"),
    CHECK_DIGIT("the check digit is wrong"),
    CHECK_PAIR("the pair of check characters is wrong"),
    COMPANY_PREFIX("does not begin with a GS1 Company Prefix where one must stand"),
    DATE("not a date"),
    TIME("not a time of the day"),
    COUNTRY("not a country code of ISO 3166"),
    CURRENCY("not a currency code of ISO 4217"),
    IBAN("not an IBAN"),
    PERCENT_CODING("the percent coding inside the value is broken"),
    LATITUDE("not a latitude"),
    LONGITUDE("not a longitude"),
    YES_NO("neither 0 nor 1"),
    MINUS("the sign is not a hyphen"),
    IMPORT_INDEX("not an importer index"),
    PACKAGE_TYPE("not a package type code"),
    MEDIA_TYPE("not an AIDC media type"),
    BIOLOGICAL_SEX("not a code of ISO 5218"),
    POSITION("not a position in a sequence"),
    PIECE_OF_TOTAL("not a piece of a total"),
    ZERO("a part is zero that may not be, or is not zero that must be"),
    LEADING_ZERO("begins with zero"),
    WINDING("not a winding direction"),
    ONLY_DIGITS("holds nothing but digits"),
    COUPON("not a coupon code"),
    PARAMETER("a parameter is missing, unknown or given twice"),
    JSON("the body is not the JSON that is asked for");

    private final String text;

    Reason(String text) {
        this.text = text;
    }

    /** In English, to follow "AI (01): ". */
    public String text() {
        return text;
    }
}
