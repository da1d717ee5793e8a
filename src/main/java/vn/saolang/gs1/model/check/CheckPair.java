package vn.saolang.gs1.model.check;

import vn.saolang.gs1.model.CharacterSet;

/** The two check characters of a global model number (General Specifications 7.9.5): primes from the right, modulo 1021. */
final class CheckPair {

    private static final String CSET_32 = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int[] PRIMES = {
        2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83
    };

    private CheckPair() {}

    /** Whether the last two characters check those before them; the text is in set 82, 25 characters at most. */
    static boolean valid(String text) {
        int length = text.length() - 2;
        if (length < 0) return false;
        int sum = 0;
        for (int at = 0; at < length; at++) {
            sum += CharacterSet.X.characters().indexOf(text.charAt(at)) * PRIMES[length - 1 - at];
        }
        int check = sum % 1021;
        return text.charAt(length) == CSET_32.charAt(check >> 5)
                && text.charAt(length + 1) == CSET_32.charAt(check & 31);
    }
}
