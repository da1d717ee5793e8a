package vn.saolang.traceability.model.identifier;

import java.util.random.RandomGenerator;

/**
 * The code of an item or place without GS1 number: ten characters, for example {@code KX4MPR7W2H}.
 *
 * <p>It begins with a letter, so it can never be read as a GTIN; letters and digits that look alike (I, L, O, 0, 1) are left out; the
 * last character is a check character (weighted sum modulo 31, which is prime: it finds every single wrong character and every swap of
 * two).
 */
public final class InternalCode {

    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final String CHARACTERS = LETTERS + "23456789";
    private static final int LENGTH = 10;

    private InternalCode() {}

    /** A new code; the caller makes sure that it is taken once. */
    public static String random(RandomGenerator random) {
        StringBuilder code = new StringBuilder();
        code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        while (code.length() < LENGTH - 1) {
            code.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return code.append(check(code)).toString();
    }

    /** Whether the text is a code, its check character included; lower case is not. */
    public static boolean isValid(String text) {
        return text.length() == LENGTH
                && LETTERS.indexOf(text.charAt(0)) >= 0
                && text.chars().allMatch(one -> CHARACTERS.indexOf(one) >= 0)
                && text.charAt(LENGTH - 1) == check(text.substring(0, LENGTH - 1));
    }

    private static char check(CharSequence body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += (i + 2) * CHARACTERS.indexOf(body.charAt(i));
        }
        return CHARACTERS.charAt(sum % CHARACTERS.length());
    }
}
