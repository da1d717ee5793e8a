package vn.saolang.gs1.model.check;

import java.util.regex.Pattern;

/** Checks of the form of a text. */
final class Texts {

    private static final Pattern PERCENT_CODED = Pattern.compile("(?:[^%]|%[0-9A-Fa-f]{2})*+");
    private static final Pattern POSITION = Pattern.compile("([1-9])/([1-9])");
    private static final Pattern IMPORT_INDEX = Pattern.compile("[-0-9A-Za-z_]");

    private Texts() {}

    static boolean percentCoded(String text) {
        return PERCENT_CODED.matcher(text).matches();
    }

    /** Numbers of the same length compare as texts. */
    static boolean atMost(String limit, String text) {
        return text.compareTo(limit) <= 0;
    }

    static boolean oneOf(String characters, String text) {
        return text.length() == 1 && characters.contains(text);
    }

    static boolean importIndex(String text) {
        return IMPORT_INDEX.matcher(text).matches();
    }

    /** Such as 1/3: the first of three born. */
    static boolean positionInSequence(String text) {
        return POSITION.matcher(text).matches() && text.charAt(0) <= text.charAt(2);
    }

    /** Two numbers of the same length: a piece from 1, and how many there are. */
    static boolean pieceOfTotal(String text) {
        String piece = text.substring(0, text.length() / 2);
        String total = text.substring(text.length() / 2);
        return !allZero(piece) && atMost(total, piece);
    }

    static boolean allZero(String text) {
        return text.chars().allMatch(c -> c == '0');
    }

    static boolean onlyDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
