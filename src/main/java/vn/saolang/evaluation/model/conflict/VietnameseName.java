package vn.saolang.evaluation.model.conflict;

import java.util.regex.Pattern;
import vn.saolang.kernel.SearchText;

/** Reads names as Viet Nam writes them: the surname first, forms of address and degrees before it. */
final class VietnameseName {

    private static final Pattern TITLES = Pattern.compile(
            "^((dong chi|d c|tien si|thac si|luat su|ky su|bac si|ong|ba|anh|chi|ts|ths|pgs|gs|ks|bs|cn|ds|mr|mrs|ms|dr)"
                    + " )+(?=\\S)");

    private VietnameseName() {}

    /** The surname, folded; empty when fewer than two words of name are left. */
    static String surname(String name) {
        String bare = TITLES.matcher(SearchText.fold(name)).replaceFirst("");
        int end = bare.indexOf(' ');
        return end < 0 ? "" : bare.substring(0, end);
    }
}
