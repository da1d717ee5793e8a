package vn.saolang.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import vn.saolang.regulation.law.LawText;

/**
 * What each clause of an act became: {@code where} names a class, {@code rule:module.CODE}, {@code data:file} or
 * {@code paper:Class}; {@code shown} names {@code TestClass#method}; {@code outside} says why a clause is not software's
 * business.
 */
record ClauseTable(Map<String, Entry> entries) {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    record Entry(String what, List<String> where, List<String> shown, String outside) {

        List<String> problems() {
            List<String> problems = new ArrayList<>();
            if (!outside.isEmpty() && !where.isEmpty()) problems.add("both inside and outside");
            if (outside.isEmpty() && (where.isEmpty() || shown.isEmpty())) problems.add("no place or no test");
            where.stream().filter(place -> !exists(place)).forEach(place -> problems.add("no such place: " + place));
            shown.stream().filter(test -> !isTest(test)).forEach(test -> problems.add("no such test: " + test));
            return problems;
        }

        private static boolean exists(String place) {
            if (place.startsWith("rule:")) {
                String[] rule = place.substring(5).split("\\.", 2);
                return text(MESSAGES.resolve(rule[0] + ".properties")).contains(rule[0] + ".refusal." + rule[1] + "=");
            }
            if (place.startsWith("data:")) {
                return Files.exists(Path.of("src/main/resources").resolve(place.substring(5)));
            }
            return found("src/main/java", place + ".java").size() == 1;
        }

        private static boolean isTest(String test) {
            String[] parts = test.split("#", 2);
            List<Path> files = found("src/test/java", parts[0] + ".java");
            if (parts.length != 2 || files.size() != 1) return false;
            String code = text(files.getFirst());
            int method = code.indexOf("void " + parts[1] + "(");
            // its annotations stand between the blank line before it and its name
            return method > 0
                    && code.substring(code.lastIndexOf("\n\n", method), method)
                            .matches("(?s).*@(Test|ParameterizedTest|RepeatedTest)\\b.*");
        }
    }

    static ClauseTable read(Path file) {
        Map<String, Map<String, Object>> loaded = new Yaml().load(ClauseTable.text(file));
        Map<String, Entry> entries = new LinkedHashMap<>();
        loaded.forEach((place, fields) -> entries.put(
                place,
                new Entry(
                        String.valueOf(fields.getOrDefault("what", "")),
                        texts(fields.get("where")),
                        texts(fields.get("shown")),
                        String.valueOf(fields.getOrDefault("outside", "")))));
        return new ClauseTable(entries);
    }

    /** The table as a page, in the order of the law. */
    String page(LawText law) {
        StringBuilder page = new StringBuilder("# " + law.act() + ", clause by clause\n\n"
                + "Where each clause lives in the software and which test shows it, or why it is not the software's business. "
                + "Written from `26-2026.yaml` by a test, which fails when a place, a test or a clause is missing. "
                + "The wording of each clause is at `/law/" + law.address() + "`.\n");
        for (LawText.Article article : law.articles()) {
            page.append("\n## Điều %s. %s%n%n".formatted(article.number(), article.title()))
                    .append("| clause | what it asks | where | shown by |\n| --- | --- | --- | --- |\n");
            law.leaves().stream()
                    .filter(leaf -> leaf.equals(article.number()) || leaf.startsWith(article.number() + "."))
                    .forEach(leaf -> page.append(line(leaf)));
        }
        return page.toString();
    }

    private String line(String leaf) {
        Entry entry = entries.get(leaf);
        if (entry == null) return "| %s | | missing | |%n".formatted(leaf);
        if (!entry.outside.isEmpty()) return "| %s | %s | – | %s |%n".formatted(leaf, entry.what, entry.outside);
        return "| %s | %s | %s | %s |%n".formatted(leaf, entry.what, code(entry.where), code(entry.shown));
    }

    private static String code(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining("<br>"));
    }

    private static List<String> texts(Object field) {
        return field instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static final Map<String, Map<String, List<Path>>> FOUND = new TreeMap<>();

    private static List<Path> found(String root, String name) {
        return FOUND.computeIfAbsent(root, ClauseTable::index).getOrDefault(name, List.of());
    }

    private static Map<String, List<Path>> index(String root) {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.groupingBy(path -> path.getFileName().toString()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
