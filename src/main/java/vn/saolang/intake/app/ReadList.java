package vn.saolang.intake.app;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.saolang.files.FileKind;
import vn.saolang.files.Files;
import vn.saolang.files.SheetLines;
import vn.saolang.files.StoredFile;
import vn.saolang.intake.model.Column;
import vn.saolang.intake.model.Line;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.SearchText;

/** Reads a list from XLSX; its columns are known by their headings in either language, in any order. */
@Component
class ReadList {

    static final int MOST_LINES = 10_000;
    private static final int MOST_COLUMNS = 40;
    private static final int LONGEST_CELL = 1000;
    private static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.ENGLISH);

    /** What the software itself writes beside the lines it gives back. */
    private static final List<String> RESULT_COLUMNS =
            List.of("intake.line", "intake.line.state", "intake.line.problem");

    private final Files files;
    private final MessageSource messages;

    ReadList(Files files, MessageSource messages) {
        this.files = files;
        this.messages = messages;
    }

    /**
     * The lines below the headings, empty ones left out.
     *
     * @throws RefusedException when the file is dangerous, no list, too long, or has unknown or missing columns
     */
    List<Line> read(InputStream content, String name, List<Column> columns) {
        if (FileKind.claimedBy(name).filter(FileKind.XLSX::equals).isEmpty()) {
            throw new RefusedException(Refusal.of("intake.FILE_KIND", "file", name));
        }
        StoredFile stored = files.store(content, name);
        List<List<String>> rows = SheetLines.read(files.path(stored.id()), name, MOST_LINES, MOST_COLUMNS);
        if (rows.isEmpty()) {
            throw new RefusedException(Refusal.of("intake.FILE_EMPTY", "file", name));
        }
        List<Line> lines = lines(rows, columnsAt(rows.getFirst(), columns));
        if (lines.isEmpty()) {
            throw new RefusedException(Refusal.of("intake.FILE_EMPTY", "file", name));
        }
        return lines;
    }

    private static List<Line> lines(List<List<String>> rows, Map<Integer, Column> columns) {
        List<Line> lines = new ArrayList<>();
        for (int at = 1; at < rows.size(); at++) {
            List<String> row = rows.get(at);
            Map<String, String> cells = new LinkedHashMap<>();
            columns.forEach((column, what) -> {
                String cell = column < row.size() ? SearchText.clean(row.get(column)) : "";
                if (!cell.isEmpty()) {
                    cells.put(what.field(), cell.substring(0, Math.min(cell.length(), LONGEST_CELL)));
                }
            });
            if (!cells.isEmpty()) {
                lines.add(new Line(at + 1, cells));
            }
        }
        return lines;
    }

    private Map<Integer, Column> columnsAt(List<String> headings, List<Column> columns) {
        Map<String, Column> known = new HashMap<>();
        columns.forEach(column -> headings(column.key()).forEach(heading -> known.put(heading, column)));
        Set<String> results =
                RESULT_COLUMNS.stream().flatMap(key -> headings(key).stream()).collect(Collectors.toSet());
        Map<Integer, Column> found = new LinkedHashMap<>();
        List<Refusal> refusals = new ArrayList<>();
        for (int at = 0; at < headings.size(); at++) {
            String heading = SearchText.fold(headings.get(at));
            Column column = known.get(heading);
            if (column != null && found.containsValue(column)) {
                refusals.add(Refusal.of("intake.COLUMN_TWICE", "file", headings.get(at)));
            } else if (column != null) {
                found.put(at, column);
            } else if (!heading.isEmpty() && !results.contains(heading)) {
                refusals.add(Refusal.of("intake.COLUMN_UNKNOWN", "file", headings.get(at)));
            }
        }
        columns.stream()
                .filter(column -> column.needed() && !found.containsValue(column))
                .forEach(column -> refusals.add(Refusal.of("intake.COLUMN_MISSING", "file", column.key())));
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        return found;
    }

    private List<String> headings(String key) {
        return LANGUAGES.stream()
                .map(language -> SearchText.fold(String.valueOf(messages.getMessage(key, null, language))))
                .toList();
    }
}
