package vn.saolang.dossier.model.tracking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Whether somebody knows the entity's telephone number: all of it, or at least its last six digits. */
public final class PhoneRules {

    /** Fewer could be guessed within the limit of attempts. */
    public static final int FEWEST = 6;

    private PhoneRules() {}

    /** The digits of a number; +84 and 0084 read as 0. */
    public static String digits(String phone) {
        String digits = phone.replaceAll("[^0-9+]", "");
        return digits.replaceFirst("^(\\+84|0084)", "0").replace("+", "");
    }

    /** True when the digits typed end the number; takes as long for a wrong one as for a right one. */
    public static boolean matches(String stored, String typed) {
        String whole = digits(stored);
        String known = digits(typed);
        String end = whole.substring(Math.max(0, whole.length() - known.length()));
        boolean same =
                MessageDigest.isEqual(end.getBytes(StandardCharsets.UTF_8), known.getBytes(StandardCharsets.UTF_8));
        return same && known.length() >= FEWEST;
    }
}
