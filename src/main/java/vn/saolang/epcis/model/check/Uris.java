package vn.saolang.epcis.model.check;

/** Absolute URIs of RFC 3986, read once from left to right; no address of the sixth protocol version. */
public final class Uris {

    private static final boolean[] ALLOWED = new boolean[128];

    static {
        String marks = "-._~:/?#@!$&'()*+,;=%";
        for (char c = 0; c < ALLOWED.length; c++) {
            ALLOWED[c] = isLetter(c) || isDigit(c) || marks.indexOf(c) >= 0;
        }
    }

    private Uris() {}

    /** Whether the text is a URI with a scheme and something behind it. */
    public static boolean isUri(String text) {
        int colon = schemeEnd(text);
        if (colon < 0 || colon + 1 == text.length()) {
            return false;
        }
        char first = text.charAt(colon + 1);
        return first != '?' && first != '#' && hasOnlyAllowed(text, colon + 1) && hasAuthority(text, colon + 1);
    }

    private static int schemeEnd(String text) {
        if (text.isEmpty() || !isLetter(text.charAt(0))) {
            return -1;
        }
        for (int at = 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == ':') {
                return at;
            }
            if (!isLetter(c) && !isDigit(c) && c != '+' && c != '-' && c != '.') {
                return -1;
            }
        }
        return -1;
    }

    private static boolean hasOnlyAllowed(String text, int from) {
        boolean fragment = false;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= ALLOWED.length || !ALLOWED[c]) {
                return false;
            }
            if (c == '%' && !(at + 2 < text.length() && isHex(text.charAt(at + 1)) && isHex(text.charAt(at + 2)))) {
                return false;
            }
            if (c == '#') {
                if (fragment) {
                    return false;
                }
                fragment = true;
            }
        }
        return true;
    }

    /** Whether what stands behind two slashes, if anything, is {@code user@host:port}. */
    private static boolean hasAuthority(String text, int from) {
        if (!text.startsWith("//", from)) {
            return true;
        }
        int end = from + 2;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        int user = text.lastIndexOf('@', end - 1);
        int host = user >= from + 2 ? user + 1 : from + 2;
        if (user > from + 2 && text.lastIndexOf('@', user - 1) >= from + 2) {
            return false;
        }
        int port = text.indexOf(':', host);
        if (port < 0 || port >= end) {
            return true;
        }
        for (int at = port + 1; at < end; at++) {
            if (!isDigit(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isHex(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }
}
