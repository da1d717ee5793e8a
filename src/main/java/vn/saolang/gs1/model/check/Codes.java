package vn.saolang.gs1.model.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.saolang.gs1.model.DataLines;

/** Values that stand in a list kept elsewhere, and company prefixes, of which only the form can be known. */
final class Codes {

    /** No company prefix is shorter. */
    private static final int SHORTEST_PREFIX = 4;

    private static final Set<String> COUNTRIES = words("countries.txt");
    private static final Set<String> COUNTRY_LETTERS = Set.of(Locale.getISOCountries());
    private static final Set<String> CURRENCIES = words("currencies.txt");
    private static final Set<String> PACKAGES = words("packages.txt");

    private Codes() {}

    private static Set<String> words(String file) {
        return DataLines.of(file).stream()
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    static boolean country(String text) {
        return COUNTRIES.contains(text);
    }

    static boolean countryLetters(String text) {
        return COUNTRY_LETTERS.contains(text);
    }

    static boolean currency(String text) {
        return CURRENCIES.contains(text);
    }

    static boolean packageType(String text) {
        return PACKAGES.contains(text);
    }

    /** 01 to 10 are assigned by ICCBBA, 80 to 99 are for local and national use. */
    static boolean mediaType(String text) {
        int code = Integer.parseInt(text);
        return (code >= 1 && code <= 10) || code >= 80;
    }

    /** Whether digits enough for a company prefix stand at a place. */
    static boolean companyPrefixAt(String text, int at) {
        return text.length() >= at + SHORTEST_PREFIX && Texts.onlyDigits(text.substring(at, at + SHORTEST_PREFIX));
    }
}
