package vn.saolang.regulation.law;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the clauses a text cites in the project's one way of writing them: {@code 26/2026 Điều 7.6a}, or several of one act
 * in a row, {@code 26/2026 Điều 7.3đ, 7.4đ}, {@code 7.1 to 7.3}, {@code 7.3 đ–g}.
 */
public final class Citations {

    private static final String PLACE = "\\d{1,2}(?:\\.\\d{1,2})?(?:\\.?[a-zđ](?![\\p{L}\\d]))?";
    private static final Pattern ROW =
            Pattern.compile("Điều (" + PLACE + "(?:(?:, | and | to | và )(?:" + PLACE + "|[a-zđ](?![\\p{L}\\d])))*)");
    private static final Pattern ONE = Pattern.compile(PLACE + "|(?<![\\p{L}\\d])[a-zđ](?![\\p{L}\\d])");

    private Citations() {}

    /**
     * The places of one act that a text cites.
     *
     * @param shortNumber the act as cited: "26/2026"
     * @return places as {@link LawText#places()} writes them, in order of appearance, repeated where repeated
     */
    public static List<String> of(String shortNumber, String text) {
        List<String> places = new ArrayList<>();
        Matcher row = Pattern.compile(Pattern.quote(shortNumber) + "(?:/QĐ-TTg)?,? " + ROW.pattern())
                .matcher(text);
        while (row.find()) {
            places.addAll(places(row.group(1)));
        }
        return places;
    }

    private static List<String> places(String row) {
        List<String> places = new ArrayList<>();
        Matcher one = ONE.matcher(row);
        while (one.find()) {
            String place = one.group().replaceFirst("\\.([a-zđ])$", "$1");
            boolean letterOnly = Character.isLetter(place.charAt(0));
            places.add(letterOnly ? withoutLetter(places.getLast()) + place : place);
        }
        return places;
    }

    private static String withoutLetter(String place) {
        return place.replaceFirst("[a-zđ]$", "");
    }
}
