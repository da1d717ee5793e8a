package vn.saolang.traceability.model.resolver;

import java.util.Set;

/** Where in a GS1 key the company prefix stands. */
public final class CompanyNumber {

    /** Keys with an indicator or extension digit, or a filler, before the prefix. */
    private static final Set<String> BEHIND_ONE_DIGIT = Set.of("00", "01", "8003", "8006");

    private CompanyNumber() {}

    /**
     * Whether a key's value was given under a company prefix.
     *
     * @param key application identifier of a primary key
     * @param prefix 7 to 11 digits
     */
    public static boolean isUnder(String prefix, String key, String value) {
        if (BEHIND_ONE_DIGIT.contains(key)) {
            return value.startsWith(prefix, 1);
        }
        // asset numbers in the field often keep the 0 that a GTIN has before the prefix
        return value.startsWith(prefix) || key.equals("8004") && value.startsWith("0" + prefix);
    }
}
