package vn.saolang.stamp.model.sms;

import java.text.Normalizer;
import java.util.List;

/**
 * Text for phones of every age: without marks over and under letters, in characters that each take one place of the 160 of a
 * message (GSM 03.38, the part it shares with ASCII).
 */
public final class GsmText {

    /** Places of one message. */
    public static final int LENGTH = 160;

    private GsmText() {}

    /** The sentences one after the other as far as they fit; the last one is cut. */
    public static String of(List<String> sentences) {
        String whole = plain(String.join(" ", sentences)).strip().replaceAll(" +", " ");
        return whole.length() <= LENGTH ? whole : whole.substring(0, LENGTH - 3).stripTrailing() + "...";
    }

    /** Without marks; what has no plain letter becomes a blank. */
    public static String plain(String text) {
        return Normalizer.normalize(text.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replace('–', '-')
                .replaceAll("[^ -~]|[\\[\\]{}\\\\^~|`]", " ");
    }
}
