package vn.saolang.traceability.model.identifier;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.saolang.gs1.CheckDigit;

/** GTINs and GLNs as people type them, and the numbers a company prefix has left. */
public final class Numbers {

    /** A GTIN-13 without its check digit. */
    private static final int BODY = 12;

    private Numbers() {}

    /** What was typed without blanks, dots and hyphens. */
    public static String digits(String typed) {
        return typed.replaceAll("[\\s.-]", "");
    }

    /** The 14 digits of a GTIN of 8, 12, 13 or 14: zeros before it; empty when it is none. */
    public static Optional<String> gtin14(String typed) {
        String digits = digits(typed);
        return digits.matches("[0-9]{8}|[0-9]{12,14}")
                ? Optional.of("0".repeat(14 - digits.length()) + digits)
                : Optional.empty();
    }

    /** The 13 digits of a GLN; empty when it is none. */
    public static Optional<String> gln(String typed) {
        String digits = digits(typed);
        return digits.matches("[0-9]{13}") ? Optional.of(digits) : Optional.empty();
    }

    /** How many items a prefix has numbers for. */
    public static long capacity(String prefix) {
        return Math.round(Math.pow(10, BODY - prefix.length()));
    }

    /**
     * The next GTIN under a prefix whose item reference no GTIN in use has, whatever its indicator.
     *
     * @param prefix 7 to 11 digits
     * @param used GTINs of 14 digits
     * @return 14 digits with indicator 0; empty when all are in use
     */
    public static Optional<String> next(String prefix, Collection<String> used) {
        Set<String> bodies = used.stream().map(gtin -> gtin.substring(1, 13)).collect(Collectors.toSet());
        int width = BODY - prefix.length();
        for (long reference = 0; reference < capacity(prefix); reference++) {
            String body = prefix + "0".repeat(width - Long.toString(reference).length()) + reference;
            if (!bodies.contains(body)) {
                return Optional.of(CheckDigit.complete("0" + body));
            }
        }
        return Optional.empty();
    }
}
