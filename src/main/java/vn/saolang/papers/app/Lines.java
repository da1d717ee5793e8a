package vn.saolang.papers.app;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.papers.Block;

/** How long texts and single answers break into lines, the same in both formats. */
final class Lines {

    private Lines() {}

    /** The paragraphs of a text, without empty ones. */
    static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The answer, or dots to the end of the line. */
    static String valueOrDots(Block.Field field, double line) {
        String value = field.value();
        return value == null || value.isBlank() ? PaperFont.dots(field.label(), line) : value.strip();
    }

    /**
     * How labels with values share a line, in points: equally where that is enough, else by need; empty when the line
     * is too short for them and they had better run on.
     */
    static List<Double> shares(List<Block.Field> fields) {
        double equal = PaperFont.LINE / fields.size();
        List<Double> needs = fields.stream().map(Lines::need).toList();
        double sum = needs.stream().mapToDouble(need -> need).sum();
        if (needs.stream().allMatch(need -> need <= equal)) {
            return needs.stream().map(need -> equal).toList();
        }
        return sum > PaperFont.LINE
                ? List.of()
                : needs.stream().map(need -> need * PaperFont.LINE / sum).toList();
    }

    private static double need(Block.Field field) {
        String value = field.value();
        return PaperFont.width(field.label() + " " + (blank(value) ? ".".repeat(12) : value)) + 8;
    }

    /** Whether nobody has written anything. */
    static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
