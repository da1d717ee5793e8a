package vn.saolang.traceability.model.resolver;

import java.nio.charset.StandardCharsets;

/** Percent escapes as a canonical Digital Link writes them. */
public final class Escapes {

    private static final String UNRESERVED = "-._~";

    private Escapes() {}

    /** Everything but the unreserved characters of RFC 3986 as upper-case escapes. */
    public static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (one & 0xFF);
            boolean plain = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || UNRESERVED.indexOf(c) >= 0;
            out.append(plain ? Character.toString(c) : "%%%02X".formatted((int) c));
        }
        return out.toString();
    }

    /**
     * The text of a path segment; a plus is a plus.
     *
     * @throws IllegalArgumentException when an escape is broken
     */
    public static String unescaped(String segment) {
        return java.net.URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
