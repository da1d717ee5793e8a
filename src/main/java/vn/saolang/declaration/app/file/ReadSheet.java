package vn.saolang.declaration.app.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.saolang.declaration.model.SheetRow;
import vn.saolang.declaration.store.SheetStore.Handed;
import vn.saolang.files.FileKind;
import vn.saolang.files.Files;
import vn.saolang.files.Spreadsheet;
import vn.saolang.files.StoredFile;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.SearchText;

/** Reads the first sheet of a spreadsheet; its columns are known by their headings, whatever their order. */
@Component
class ReadSheet {

    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final int MOST_ROWS = 500;
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");

    private final Files files;
    private final SheetWords words;

    ReadSheet(Files files, SheetWords words) {
        this.files = files;
        this.words = words;
    }

    /** A spreadsheet with the fingerprint of its file. */
    record Read(Handed sheet, String sha256) {}

    /**
     * Reads a file after its content was inspected.
     *
     * @throws RefusedException when it is no such list, with every column that is unknown or missing
     */
    Read read(InputStream content, String name) {
        byte[] bytes = bytes(content);
        if (FileKind.claimedBy(name).filter(FileKind.XLSX::equals).isEmpty()) {
            throw new RefusedException(Refusal.of("declaration.FILE_KIND", "file", name));
        }
        StoredFile stored = files.store(new ByteArrayInputStream(bytes), name);
        List<Spreadsheet.Sheet> sheets = Spreadsheet.read(files.path(stored.id()), name);
        if (sheets.isEmpty()) {
            throw new RefusedException(Refusal.of("declaration.FILE_EMPTY", "file"));
        }
        Map<Integer, Map<String, Spreadsheet.Cell>> lines = lines(sheets.getFirst());
        Map<String, String> columns = columns(lines.getOrDefault(1, Map.of()));
        Handed sheet = new Handed(UUID.randomUUID(), name, columns, rows(lines, columns), "PREVIEW");
        return new Read(sheet, stored.id().sha256());
    }

    private static byte[] bytes(InputStream content) {
        try {
            byte[] bytes = content.readNBytes(MOST_BYTES + 1);
            if (bytes.length == 0) {
                throw new RefusedException(Refusal.of("declaration.FILE_EMPTY", "file"));
            }
            if (bytes.length > MOST_BYTES) {
                throw new RefusedException(Refusal.of("declaration.FILE_LARGE", "file", "2"));
            }
            return bytes;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Cells by line and letter. */
    private static Map<Integer, Map<String, Spreadsheet.Cell>> lines(Spreadsheet.Sheet sheet) {
        Map<Integer, Map<String, Spreadsheet.Cell>> lines = new TreeMap<>();
        sheet.cells().forEach((address, cell) -> {
            Matcher at = ADDRESS.matcher(address);
            if (at.matches()) {
                lines.computeIfAbsent(Integer.parseInt(at.group(2)), _ -> new HashMap<>())
                        .put(at.group(1), cell);
            }
        });
        return lines;
    }

    /** Letter of each column by its name. */
    private Map<String, String> columns(Map<String, Spreadsheet.Cell> headings) {
        Map<String, String> known = words.headings();
        Map<String, String> columns = new LinkedHashMap<>();
        List<Refusal> refusals = new ArrayList<>();
        headings.forEach((letter, cell) -> {
            String column = known.get(SearchText.fold(cell.text()));
            if (column == null) {
                refusals.add(Refusal.of("declaration.COLUMN_UNKNOWN", "file", letter, cell.text()));
            } else if (columns.putIfAbsent(column, letter) != null) {
                refusals.add(Refusal.of("declaration.COLUMN_TWICE", "file", letter, cell.text()));
            }
        });
        for (String column : SheetWords.columns()) {
            if (!columns.containsKey(column) && !column.equals(SheetRow.NAME)) {
                refusals.add(Refusal.of("declaration.COLUMN_MISSING", "file", SheetWords.key(column)));
            }
        }
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        return columns;
    }

    private static List<SheetRow> rows(Map<Integer, Map<String, Spreadsheet.Cell>> lines, Map<String, String> columns) {
        List<SheetRow> rows = new ArrayList<>();
        lines.forEach((line, cells) -> {
            Map<String, String> texts = new HashMap<>();
            Set<String> numbers = new HashSet<>();
            columns.forEach((column, letter) -> {
                Spreadsheet.Cell cell = cells.get(letter);
                if (cell != null && !cell.text().isEmpty()) {
                    texts.put(column, cell.text());
                    if (cell.number()) {
                        numbers.add(column);
                    }
                }
            });
            if (line > 1 && !texts.isEmpty()) {
                rows.add(new SheetRow(line, texts, numbers));
            }
        });
        if (rows.isEmpty()) {
            throw new RefusedException(Refusal.of("declaration.FILE_EMPTY", "file"));
        }
        if (rows.size() > MOST_ROWS) {
            throw new RefusedException(Refusal.of("declaration.FILE_ROWS", "file", Integer.toString(MOST_ROWS)));
        }
        return rows;
    }
}
