package vn.saolang.stamp.app.suspicion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import vn.saolang.stamp.ScanChannel;
import vn.saolang.stamp.StampState;
import vn.saolang.stamp.SuspicionRule;
import vn.saolang.stamp.model.scan.Cell;
import vn.saolang.stamp.model.scan.Scanning;
import vn.saolang.stamp.model.suspicion.Facts.HiddenChecked;
import vn.saolang.stamp.model.suspicion.Region;
import vn.saolang.stamp.store.suspicion.Towns;

/**
 * A story of scans, see {@code stamp/suspicion/README.md} among the test's files.
 *
 * @param story what happens, in words
 */
record TraceFile(String story, List<Line> lines) {

    record Line(Scanning asked, Replay.Stamp stamp) {}

    static TraceFile read(SuspicionRule rule, String kind) {
        try {
            return read(new ClassPathResource("stamp/suspicion/" + rule + "-" + kind + ".txt")
                    .getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static TraceFile read(String text) {
        List<Line> lines = new ArrayList<>();
        String story = text.lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.substring(1).strip())
                .collect(Collectors.joining(" "));
        Region region = text.lines()
                .filter(line -> line.startsWith("region "))
                .map(line -> new Region(Arrays.stream(line.substring(7).split(" "))
                        .flatMap(code -> new Towns().seats(code).stream())
                        .toList()))
                .findFirst()
                .orElse(Region.EVERYWHERE);
        text.lines().filter(line -> line.contains("|")).forEach(line -> add(lines, line, region));
        return new TraceFile(story, lines);
    }

    private static void add(List<Line> lines, String line, Region region) {
        List<String> fields =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        Map<String, String> more = Arrays.stream(fields.get(6).split(" "))
                .filter(word -> word.contains("="))
                .map(word -> word.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        List<String> words = List.of(fields.get(6).split(" "));
        Instant at = moment(fields.get(0));
        int order = Integer.parseInt(fields.get(4).split("\\.")[0]);
        int position = Integer.parseInt(fields.get(4).split("\\.")[1]);
        for (int i = 0; i < Math.max(1, step(words, "x", "")); i++) {
            Long device = "-".equals(fields.get(3))
                    ? null
                    : Long.valueOf(fields.get(3)) + (long) i * step(words, "device+", "");
            Scanning asked = new Scanning(
                    at.plusSeconds((long) i * step(words, "+", "s")),
                    ScanChannel.valueOf(fields.get(1)),
                    cell(fields.get(2)),
                    device);
            Replay.Stamp stamp = new Replay.Stamp(
                    order,
                    position + i * step(words, "position+", ""),
                    StampState.valueOf(fields.get(5)),
                    region,
                    more.containsKey("sold") ? moment(more.get("sold")) : null,
                    hidden(more));
            lines.add(new Line(asked, stamp));
        }
    }

    private static @Nullable HiddenChecked hidden(Map<String, String> more) {
        if (!more.containsKey("checked")) {
            return null;
        }
        String[] checked = more.get("checked").split("@");
        return new HiddenChecked(moment(checked[0]), cell(checked[1]), 1);
    }

    private static int step(List<String> words, String before, String after) {
        return words.stream()
                .filter(word -> word.matches(java.util.regex.Pattern.quote(before) + "\\d+" + after))
                .map(word -> word.substring(before.length(), word.length() - after.length()))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }

    private static Instant moment(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static @Nullable Cell cell(String text) {
        if ("-".equals(text)) {
            return null;
        }
        String[] degrees = text.split(",");
        return Cell.of(Double.parseDouble(degrees[0]), Double.parseDouble(degrees[1]));
    }
}
