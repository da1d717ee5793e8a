package vn.saolang.gs1.model;

/** Percent coding in links: one character a byte, for values are ASCII; escapes are written in capitals. */
public final class PercentCoding {

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private static final String HEX = "0123456789ABCDEF";

    private PercentCoding() {}

    static String path(String value) {
        return encode(value, "");
    }

    /** As in a path, with + for a space. */
    static String query(String value) {
        return encode(value, "").replace("%20", "+");
    }

    /** As in a path, but for characters that stay as they are. */
    public static String encode(String value, String kept) {
        StringBuilder coded = new StringBuilder(value.length());
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (UNRESERVED.indexOf(c) >= 0 || kept.indexOf(c) >= 0) {
                coded.append(c);
            } else {
                coded.append('%').append(HEX.charAt(c >> 4 & 15)).append(HEX.charAt(c & 15));
            }
        }
        return coded.toString();
    }

    /** The value of a path segment; broken escapes stay as they are. */
    public static String fromPath(String coded) {
        if (coded.indexOf('%') < 0) return coded;
        StringBuilder value = new StringBuilder(coded.length());
        for (int at = 0; at < coded.length(); at++) {
            int high = coded.charAt(at) == '%' ? hex(coded, at + 1) : -1;
            int low = high < 0 ? -1 : hex(coded, at + 2);
            if (low < 0) {
                value.append(coded.charAt(at));
            } else {
                value.append((char) (high << 4 | low));
                at += 2;
            }
        }
        return value.toString();
    }

    /** The value of a query parameter: + is a space there. */
    static String fromQuery(String coded) {
        return fromPath(coded.replace('+', ' '));
    }

    private static int hex(String text, int at) {
        char c = at < text.length() ? text.charAt(at) : ' ';
        return c < 128 ? Character.digit(c, 16) : -1;
    }
}
