package vn.saolang.gs1.model;

import vn.saolang.gs1.Gs1Exception;
import vn.saolang.gs1.Reason;

/**
 * An http or https URI cut into what matters here.
 *
 * @param origin scheme and host, as {@code https://example.vn}
 * @param path from the first slash after the host, still coded; may be empty
 * @param query behind the question mark, still coded; empty without one
 * @param whole whether nothing was cut off: no query and no fragment
 */
record UriParts(String origin, String path, String query, boolean whole) {

    private static final String URI_CHARACTERS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%";

    private static final boolean[] IN_URI = new boolean[128];

    static {
        URI_CHARACTERS.chars().forEach(c -> IN_URI[c] = true);
    }

    private static final String NEVER_IN_HOST = "_~?#@!$&'()*+,;=%";

    /** Refuses foreign characters, a scheme in mixed case or another one, and a missing or impossible host. */
    static UriParts of(String uri) {
        requireUriCharacters(uri);
        int host = schemeEnd(uri);
        int path = firstOf(uri, host, "/?#");
        requireHost(uri.substring(host, path));
        int end = path;
        while (end < uri.length() && uri.charAt(end) != '#') end++;
        int question = uri.indexOf('?', path);
        boolean hasQuery = question >= 0 && question < end;
        return new UriParts(
                uri.substring(0, path),
                uri.substring(path, hasQuery ? question : end),
                hasQuery ? uri.substring(question + 1, end) : "",
                !hasQuery && end == uri.length());
    }

    private static void requireUriCharacters(String uri) {
        for (int at = 0; at < uri.length(); at++) {
            char c = uri.charAt(at);
            if (c >= IN_URI.length || !IN_URI[c]) throw Gs1Exception.of(null, Reason.URI_CHARACTER);
        }
    }

    private static int schemeEnd(String uri) {
        if (uri.startsWith("https://") || uri.startsWith("HTTPS://")) return 8;
        if (uri.startsWith("http://") || uri.startsWith("HTTP://")) return 7;
        throw Gs1Exception.of(null, Reason.SCHEME);
    }

    private static int firstOf(String text, int from, String characters) {
        int at = from;
        while (at < text.length() && characters.indexOf(text.charAt(at)) < 0) at++;
        return at;
    }

    private static void requireHost(String host) {
        if (host.isEmpty() || firstOf(host, 0, NEVER_IN_HOST) < host.length()) {
            throw Gs1Exception.of(null, Reason.HOST);
        }
    }
}
