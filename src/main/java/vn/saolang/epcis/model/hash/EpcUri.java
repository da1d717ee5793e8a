package vn.saolang.epcis.model.hash;

/** Until the identifiers' own module has it. */
public final class EpcUri {

    private EpcUri() {}

    /** The identifier as it came. */
    public static String canonical(String uri) {
        return uri;
    }
}
