package vn.saolang.regulation.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The articles of an act, word for word.
 *
 * @param act its number: "26/2026/QĐ-TTg"
 * @param articles in order
 */
public record LawText(String act, List<Article> articles) {

    public LawText {
        articles = List.copyOf(articles);
    }

    /**
     * Điều.
     *
     * @param chapter heading of the chapter it stands in
     * @param text its own words, null where it has clauses only
     */
    public record Article(
            String number,
            String title,
            String chapter,
            @Nullable String text,
            List<Clause> clauses) {}

    /** Khoản, with its own words before its points. */
    public record Clause(String number, String text, List<Point> points) {}

    /** Điểm: a, b, c, d, đ, e, g … */
    public record Point(String letter, String text) {}

    /** How the act is cited in short, as rules do: "26/2026" of "26/2026/QĐ-TTg". */
    public String shortNumber() {
        return act.substring(0, act.lastIndexOf('/'));
    }

    /** The act in an address: "26-2026". */
    public String address() {
        return shortNumber().replace('/', '-');
    }

    /** Every citable place: "7", "7.6", "7.6a", in order. */
    public List<String> places() {
        List<String> places = new ArrayList<>();
        for (Article article : articles) {
            places.add(article.number());
            for (Clause clause : article.clauses()) {
                places.add(article.number() + "." + clause.number());
                clause.points().forEach(point -> places.add(article.number() + "." + clause.number() + point.letter()));
            }
        }
        return List.copyOf(places);
    }

    /** The finest places, each of which says one thing: points, clauses without points, articles without clauses. */
    public List<String> leaves() {
        List<String> all = places();
        return all.stream()
                .filter(place -> all.stream().noneMatch(other -> isWithin(other, place)))
                .toList();
    }

    /** The words of a place. */
    public Map<String, String> wordsByPlace() {
        Map<String, String> words = new LinkedHashMap<>();
        for (Article article : articles) {
            words.put(article.number(), Objects.requireNonNullElse(article.text(), article.title()));
            for (Clause clause : article.clauses()) {
                String number = article.number() + "." + clause.number();
                words.put(number, clause.text());
                clause.points().forEach(point -> words.put(number + point.letter(), point.text()));
            }
        }
        return words;
    }

    private static boolean isWithin(String inner, String outer) {
        if (inner.equals(outer) || !inner.startsWith(outer)) {
            return false;
        }
        char next = inner.charAt(outer.length());
        return next == '.' || Character.isLetter(next);
    }
}
