package vn.saolang.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as people type it into a search box: without case, diacritics, or the difference of đ and d. */
public final class SearchText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchText() {}

    /** "Chè Đinh  Tân-Cương" gives "che dinh tan cuong"; the SQL function kernel.fold does the same. */
    public static String fold(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd');
        return GAPS.matcher(bare).replaceAll(" ").strip();
    }

    /** The composed form (NFC), without control characters and outer blanks, in which all text is stored. */
    public static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
                .strip();
    }
}
