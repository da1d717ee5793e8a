package vn.saolang.epcis.model.hash;

import java.util.List;

/** Texts sorted by their code points, as the event hash joins them. */
final class Sorted {

    private Sorted() {}

    /** All of them in order, with nothing between. The list is sorted in place. */
    static String joined(List<String> texts) {
        if (texts.isEmpty()) {
            return "";
        }
        if (texts.size() > 1) {
            texts.sort(Sorted::compare);
        }
        return String.join("", texts);
    }

    private static int compare(String left, String right) {
        int shared = Math.min(left.length(), right.length());
        for (int at = 0; at < shared; at++) {
            char a = left.charAt(at);
            char b = right.charAt(at);
            if (a != b) {
                // characters beyond the first plane (surrogates) sort behind all others
                boolean far = Character.isSurrogate(a) ^ Character.isSurrogate(b);
                return far ? (Character.isSurrogate(a) ? 1 : -1) : a - b;
            }
        }
        return left.length() - right.length();
    }
}
