package vn.saolang.intake.model;

import java.util.Map;

/**
 * A line of a list as it was written.
 *
 * @param number of the row in the sheet, the heading being 1
 * @param cells texts by field; what is empty is left out
 */
public record Line(int number, Map<String, String> cells) {

    public Line {
        cells = Map.copyOf(cells);
    }

    public String cell(String field) {
        return cells.getOrDefault(field, "");
    }
}
