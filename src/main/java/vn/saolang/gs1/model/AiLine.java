package vn.saolang.gs1.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.saolang.gs1.model.check.Check;

/** One line of the table: identifier or run of them, value, marks, rules; the file's head describes the notation. */
final class AiLine {

    private final List<List<List<String>>> partners = new ArrayList<>();
    private final List<String> excluded = new ArrayList<>();
    private @Nullable List<List<String>> sequences;

    private AiLine() {}

    /** The identifiers of a line. */
    static Stream<ApplicationIdentifier> read(String text) {
        List<String> columns = split(text + " ", "\\|");
        List<Component> components =
                split(columns.get(1), ",").stream().map(AiLine::component).toList();
        List<String> marks = split(columns.get(2), " ");
        AiLine line = new AiLine();
        split(columns.get(3), ";").forEach(line::rule);
        return names(columns.get(0))
                .map(name -> new ApplicationIdentifier(
                        name,
                        components,
                        marks.contains("fixed"),
                        marks.contains("query"),
                        line.partners,
                        line.excluded,
                        line.sequences));
    }

    private static Stream<String> names(String run) {
        List<String> ends = split(run, "-");
        String first = ends.getFirst();
        String format = "%0" + first.length() + "d";
        return IntStream.rangeClosed(Integer.parseInt(first), Integer.parseInt(ends.getLast()))
                .mapToObj(number -> String.format(format, number));
    }

    /** Such as {@code maybe x..17} or {@code n14 check-digit prefix-at-2}. */
    private static Component component(String text) {
        List<String> words = new ArrayList<>(split(text, " "));
        boolean optional = words.remove("maybe");
        String form = words.removeFirst();
        CharacterSet set = CharacterSet.valueOf(form.substring(0, 1).toUpperCase(Locale.ROOT));
        boolean variable = form.startsWith("..", 1);
        int longest = Integer.parseInt(form.substring(variable ? 3 : 1));
        List<Check> checks = words.stream().map(Check::named).toList();
        return new Component(set, variable ? 1 : longest, longest, optional, checks);
    }

    private void rule(String text) {
        int end = (text + " ").indexOf(' ');
        String rest = text.substring(end);
        switch (text.substring(0, end)) {
            case "with" ->
                partners.add(split(rest, " or ").stream()
                        .map(alternative -> split(alternative, "\\+").stream()
                                .map(AiLine::beginning)
                                .toList())
                        .toList());
            case "without" -> split(rest, " ").stream().map(AiLine::beginning).forEach(excluded::add);
            case "key" ->
                sequences = Arrays.stream(rest.split(" or "))
                        .map(sequence -> split(sequence, " "))
                        .toList();
            default -> throw new IllegalStateException("No rule of the table: " + text);
        }
    }

    /** The digits before "any digit". */
    private static String beginning(String pattern) {
        int end = pattern.indexOf('n');
        return end < 0 ? pattern : pattern.substring(0, end);
    }

    private static List<String> split(String text, String at) {
        return Arrays.stream(text.split(at))
                .map(String::strip)
                .filter(part -> !part.isEmpty() || at.equals("\\|"))
                .toList();
    }
}
