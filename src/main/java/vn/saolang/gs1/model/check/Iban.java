package vn.saolang.gs1.model.check;

import java.math.BigInteger;

/** International bank account numbers (ISO 13616): country, two check digits, account; modulo 97. */
final class Iban {

    /** Country, check digits and something beside them. */
    private static final int SHORTEST = 11;

    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    private Iban() {}

    static boolean valid(String text) {
        if (text.length() < SHORTEST || !Codes.countryLetters(text.substring(0, 2))) return false;
        StringBuilder digits = new StringBuilder();
        String turned = text.substring(4) + text.substring(0, 4);
        for (int at = 0; at < turned.length(); at++) {
            char c = turned.charAt(at);
            boolean digit = c >= '0' && c <= '9';
            if (!digit && (c < 'A' || c > 'Z')) return false;
            digits.append(digit ? c - '0' : c - 'A' + 10);
        }
        return new BigInteger(digits.toString()).mod(MODULUS).equals(BigInteger.ONE);
    }
}
