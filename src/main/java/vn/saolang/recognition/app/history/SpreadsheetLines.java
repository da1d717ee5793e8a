package vn.saolang.recognition.app.history;

import java.nio.file.Path;
import java.util.List;
import vn.saolang.files.FileRejected;
import vn.saolang.files.SheetLines;

/** The lines of an XLSX file's first sheet, within the limits of a list of past recognitions. */
final class SpreadsheetLines {

    static final int MOST_COLUMNS = 60;
    private static final int MOST_ROWS = 10_000;

    private SpreadsheetLines() {}

    static List<List<String>> read(Path file, String name) {
        try {
            return SheetLines.read(file, name, MOST_ROWS, MOST_COLUMNS);
        } catch (FileRejected rejected) {
            throw switch (rejected.refusal().code()) {
                case "files.TOO_MANY_ROWS" ->
                    ReadPastFile.refused("recognition.PAST_TOO_MANY_ROWS", Integer.toString(MOST_ROWS));
                case "files.SHEET_TOO_LARGE" -> ReadPastFile.refused("recognition.PAST_FILE_LARGE", "5");
                case "files.SHEET_EMPTY" -> ReadPastFile.refused("recognition.PAST_FILE_EMPTY", name);
                default -> ReadPastFile.refused("recognition.PAST_FILE_DAMAGED", name);
            };
        }
    }

    static void requireFew(int lines) {
        if (lines > MOST_ROWS) {
            throw ReadPastFile.refused("recognition.PAST_TOO_MANY_ROWS", Integer.toString(MOST_ROWS));
        }
    }
}
