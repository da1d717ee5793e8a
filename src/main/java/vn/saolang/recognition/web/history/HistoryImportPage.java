package vn.saolang.recognition.web.history;

import java.util.List;
import java.util.stream.Stream;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.recognition.app.history.CheckedRow;
import vn.saolang.recognition.app.history.ImportHistory;

/** A list that was handed in, with what would become of each row. */
public record HistoryImportPage(ImportHistory.Preview preview, List<Refusal> refusals) implements Page {

    private static final int SHOWN = 200;

    @Override
    public String titleKey() {
        return "recognition.history.preview";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(preview.list().fileName());
    }

    /** Wrong cells, row by row. */
    public List<CheckedRow> bad() {
        return preview.bad();
    }

    public boolean mayKeep() {
        return preview.list().isOpen() && bad().isEmpty() && !preview.good().isEmpty();
    }

    /** The first rows that would be kept. */
    public List<CheckedRow> shown() {
        return Stream.concat(
                        preview.good().stream().filter(row -> !row.doubts().isEmpty() || row.inexact()),
                        preview.good().stream().filter(row -> row.doubts().isEmpty() && !row.inexact()))
                .limit(SHOWN)
                .toList();
    }
}
