package vn.saolang.declaration.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.SearchText;

/** Countries of export by their ISO 3166-1 code and by the names people use. */
public final class Countries {

    private static final Locale VIETNAMESE = Locale.of("vi");

    /** What people say beside the official names. */
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("my", "US"),
            Map.entry("anh", "GB"),
            Map.entry("han", "KR"),
            Map.entry("nhat", "JP"),
            Map.entry("trung", "CN"),
            Map.entry("uc", "AU"),
            Map.entry("nga", "RU"),
            Map.entry("ha lan", "NL"),
            Map.entry("uae", "AE"),
            Map.entry("hong kong", "HK"));

    private static final Map<String, String> BY_NAME = byName();

    private Countries() {}

    /** The code of a name or code, or null when it is no country abroad. */
    public static @Nullable String code(String said) {
        return BY_NAME.get(SearchText.fold(said));
    }

    /** The name of a code in a language. */
    public static String name(String code, Locale language) {
        return Locale.of("", code).getDisplayCountry(language);
    }

    private static Map<String, String> byName() {
        Map<String, String> all = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            if (!code.equals("VN")) {
                all.put(SearchText.fold(name(code, Locale.ENGLISH)), code);
                all.put(SearchText.fold(name(code, VIETNAMESE)), code);
            }
        }
        all.putAll(USUAL);
        for (String code : Locale.getISOCountries()) {
            if (!code.equals("VN")) {
                all.put(code.toLowerCase(Locale.ROOT), code);
            }
        }
        return all;
    }
}
