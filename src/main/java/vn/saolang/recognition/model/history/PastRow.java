package vn.saolang.recognition.model.history;

import java.util.EnumMap;
import java.util.Map;

/**
 * A row as it was typed or read from a file.
 *
 * @param line its number in the file, counted from 1; 0 for a form
 */
public record PastRow(int line, Map<PastColumn, String> cells) {

    public PastRow {
        EnumMap<PastColumn, String> copy = new EnumMap<>(PastColumn.class);
        copy.putAll(cells);
        cells = copy;
    }

    /** The cell's text without outer blanks; empty when nothing stands in it. */
    public String cell(PastColumn column) {
        return cells.getOrDefault(column, "").strip();
    }

    public boolean isEmpty() {
        return cells.values().stream().allMatch(String::isBlank);
    }
}
