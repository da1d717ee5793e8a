package vn.saolang.e2e;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Knows the texts of both languages and finds those of one on a page in the other. */
final class Languages {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final int LITERAL = 6;

    private final Map<String, String> onlyVietnamese = new HashMap<>();
    private final Map<String, String> onlyEnglish = new HashMap<>();
    private final Map<Pattern, String> vietnamesePatterns = new HashMap<>();
    private final Map<Pattern, String> englishPatterns = new HashMap<>();

    private final Set<String> data;

    /**
     * Reads the message files.
     *
     * @param data texts of the law, which stay Vietnamese in both languages
     */
    Languages(Set<String> data) {
        this.data = Set.copyOf(data);
        try (Stream<Path> files = Files.list(FOLDER)) {
            files.filter(file -> !file.toString().endsWith("_en.properties")).forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Path file) {
        Properties vietnamese = load(file);
        Properties english = load(Path.of(file.toString().replace(".properties", "_en.properties")));
        for (String key : vietnamese.stringPropertyNames()) {
            String here = vietnamese.getProperty(key);
            String there = english.getProperty(key, "");
            // demo accounts and authorities are data, named in Vietnamese like the roles and scopes
            boolean data = Stream.of(
                            "identity.role.",
                            "identity.scope.",
                            "evaluation.department.",
                            "recognition.withdrawal.decider.")
                    .anyMatch(key::startsWith);
            if (!here.equals(there) && !data) {
                put(here, key, onlyVietnamese, vietnamesePatterns);
                put(there, key, onlyEnglish, englishPatterns);
            }
        }
    }

    private static void put(String text, String key, Map<String, String> plain, Map<Pattern, String> patterns) {
        String shown = text.replace("''", "'").strip();
        if (!shown.contains("{")) {
            plain.put(shown, key);
            return;
        }
        String literal = shown.replaceAll("\\{[^}]*}", "");
        if (literal.length() >= LITERAL
                && literal.codePoints().filter(Character::isLetter).count() >= LITERAL) {
            String[] parts = shown.split("\\{[^}]*}", -1);
            patterns.put(
                    Pattern.compile(
                            String.join(
                                    ".*", Stream.of(parts).map(Pattern::quote).toList()),
                            Pattern.DOTALL),
                    key);
        }
    }

    private static Properties load(Path file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** Texts of the other language on a page that should be in this one, and a wrong {@code lang}. */
    List<String> wrongIn(String html, String language) {
        Document page = Jsoup.parse(html);
        List<String> wrong = new ArrayList<>();
        Element root = page.getElementsByTag("html").first();
        if (root == null || !root.attr("lang").equals(language)) {
            wrong.add("lang is not " + language);
        }
        boolean english = language.equals("en");
        for (String text : texts(page)) {
            String key =
                    keyOf(text, english ? onlyVietnamese : onlyEnglish, english ? vietnamesePatterns : englishPatterns);
            boolean alsoOurs = (english ? onlyEnglish : onlyVietnamese).containsKey(text);
            if (key != null && !alsoOurs) {
                wrong.add("in " + language + " says «" + text + "» (" + key + ")");
            }
        }
        return wrong;
    }

    private static @org.jspecify.annotations.Nullable String keyOf(
            String text, Map<String, String> plain, Map<Pattern, String> patterns) {
        String key = plain.get(text);
        if (key != null) {
            return key;
        }
        return patterns.entrySet().stream()
                .filter(one -> one.getKey().matcher(text).matches())
                .filter(one -> 2
                                * one.getKey()
                                        .pattern()
                                        .replaceAll("\\\\[QE]|\\.\\*", "")
                                        .length()
                        > text.length())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** Text nodes and spoken attributes; what is marked as the other language, or as data, is left out. */
    private static List<String> texts(Document page) {
        page.select("body [lang], script, style, textarea, .data").remove();
        List<String> texts = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            element.textNodes().forEach(node -> texts.add(node.text().strip()));
            for (String attribute : List.of("aria-label", "placeholder", "title", "alt")) {
                texts.add(element.attr(attribute).strip());
            }
        }
        texts.removeIf(String::isEmpty);
        return texts;
    }
}
