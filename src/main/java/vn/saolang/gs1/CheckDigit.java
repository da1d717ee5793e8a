package vn.saolang.gs1;

/** The check digit of GTIN, GLN, SSCC and their kin: weights 3 and 1 from the right, modulo 10 (General Specifications 7.9.1). */
public final class CheckDigit {

    private CheckDigit() {}

    /** Whether the text is two digits or more and the last is the check digit of those before it. */
    public static boolean valid(String digits) {
        return digits.length() > 1
                && onlyDigits(digits)
                && digits.charAt(digits.length() - 1) == '0' + weigh(digits, digits.length() - 1);
    }

    /**
     * The check digit that belongs behind these digits.
     *
     * @param digits one digit or more
     * @throws Gs1Exception when it is empty or not only digits
     */
    public static int of(String digits) {
        if (digits.isEmpty() || !onlyDigits(digits)) throw Gs1Exception.of(null, Reason.CHARACTER);
        return weigh(digits, digits.length());
    }

    /** These digits with their check digit behind them; refuses as {@link #of}. */
    public static String complete(String digits) {
        return digits + of(digits);
    }

    private static boolean onlyDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int weigh(String digits, int length) {
        int sum = 0;
        int weight = 3;
        for (int at = length - 1; at >= 0; at--) {
            sum += weight * (digits.charAt(at) - '0');
            weight = 4 - weight;
        }
        return (10 - sum % 10) % 10;
    }
}
