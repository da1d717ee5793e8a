package vn.saolang.dossier.model.tracking;

import java.security.SecureRandom;
import java.util.Locale;

/** The short code of a dossier: eight letters and digits that cannot be mistaken for one another (Crockford base 32). */
public final class TrackingCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final int LONGEST = 60;
    private static final SecureRandom RANDOM = new SecureRandom();

    private TrackingCode() {}

    /** A new one, 40 random bits. */
    public static String fresh() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** As printed: ABCD-EFGH. */
    public static String printed(String code) {
        return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
    }

    /** What was typed as a tracking code: without gaps, letters that look like digits read as such. */
    public static String asTracking(String typed) {
        return plain(typed)
                .replaceAll("[^A-Z0-9]", "")
                .replace('I', '1')
                .replace('L', '1')
                .replace('O', '0');
    }

    /** What was typed as a slip number or product code: capitals, Đ as D, no blanks. */
    public static String plain(String typed) {
        String text = typed.strip().toUpperCase(Locale.ROOT).replace('Đ', 'D').replaceAll("\\s+", "");
        return text.substring(0, Math.min(LONGEST, text.length()));
    }
}
