package vn.saolang.recognition.app.history;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.saolang.files.FileKind;
import vn.saolang.files.Files;
import vn.saolang.files.StoredFile;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.SearchText;
import vn.saolang.recognition.model.history.PastColumn;
import vn.saolang.recognition.model.history.PastRow;

/** Reads a list of past recognitions from XLSX or CSV; its columns are known by their headings in either language. */
@Component
class ReadPastFile {

    /** Five megabytes hold some ten thousand rows. */
    private static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Files files;
    private final MessageSource messages;

    ReadPastFile(Files files, MessageSource messages) {
        this.files = files;
        this.messages = messages;
    }

    /** The rows of a file below its headings. */
    record Table(String sha256, List<PastRow> rows) {}

    /**
     * Reads it after its content was inspected.
     *
     * @throws RefusedException when it is refused
     */
    Table read(InputStream content, String name) {
        byte[] bytes = bytes(content, name);
        boolean xlsx = FileKind.claimedBy(name).filter(FileKind.XLSX::equals).isPresent();
        if (!xlsx && !name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            throw refused("recognition.PAST_FILE_KIND", name);
        }
        List<List<String>> lines;
        if (xlsx) {
            StoredFile stored = files.store(new ByteArrayInputStream(bytes), name);
            lines = SpreadsheetLines.read(files.path(stored.id()), name);
        } else {
            lines = CsvLines.read(bytes, name);
        }
        return new Table(sha256(bytes), rows(lines));
    }

    private static byte[] bytes(InputStream content, String name) {
        try {
            byte[] bytes = content.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw refused("recognition.PAST_FILE_LARGE", "5");
            }
            if (bytes.length == 0) {
                throw refused("recognition.PAST_FILE_EMPTY", name);
            }
            return bytes;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<PastRow> rows(List<List<String>> lines) {
        if (lines.isEmpty()) {
            throw refused("recognition.PAST_FILE_EMPTY", "");
        }
        Map<Integer, PastColumn> columns = columns(lines.getFirst());
        List<PastRow> rows = new ArrayList<>();
        for (int line = 1; line < lines.size(); line++) {
            List<String> cells = lines.get(line);
            Map<PastColumn, String> read = new EnumMap<>(PastColumn.class);
            columns.forEach((at, column) -> {
                if (at < cells.size()) {
                    read.put(column, SearchText.clean(cells.get(at)));
                }
            });
            PastRow row = new PastRow(line + 1, read);
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        if (rows.isEmpty()) {
            throw refused("recognition.PAST_FILE_EMPTY", "");
        }
        return rows;
    }

    private Map<Integer, PastColumn> columns(List<String> headings) {
        Map<String, PastColumn> known = new HashMap<>();
        for (PastColumn column : PastColumn.values()) {
            for (Locale locale : List.of(VIETNAMESE, Locale.ENGLISH)) {
                known.put(SearchText.fold(messages.getMessage(column.key(), null, locale)), column);
            }
        }
        Map<Integer, PastColumn> columns = new LinkedHashMap<>();
        List<Refusal> refusals = new ArrayList<>();
        for (int at = 0; at < headings.size(); at++) {
            String heading = SearchText.fold(headings.get(at));
            PastColumn column = known.get(heading);
            if (column == null && !heading.isEmpty()) {
                refusals.add(Refusal.whole("recognition.PAST_COLUMN_UNKNOWN", headings.get(at)));
            } else if (column != null && columns.containsValue(column)) {
                refusals.add(Refusal.whole("recognition.PAST_COLUMN_TWICE", headings.get(at)));
            } else if (column != null) {
                columns.put(at, column);
            }
        }
        for (PastColumn column : PastColumn.values()) {
            if (column.needed() && !columns.containsValue(column)) {
                refusals.add(Refusal.whole("recognition.PAST_COLUMN_MISSING", column.key()));
            }
        }
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        return columns;
    }

    static RefusedException refused(String code, String... args) {
        return new RefusedException(Refusal.whole(code, args));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
