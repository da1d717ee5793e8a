package vn.saolang.declaration.model;

import java.util.Map;
import java.util.Set;

/**
 * A row of a spreadsheet that was handed in.
 *
 * @param line its number in the file
 * @param cells text by name of the column; empty ones are left out
 * @param numbers columns whose cell holds a number, not text
 */
public record SheetRow(int line, Map<String, String> cells, Set<String> numbers) {

    /** Column that names the product. */
    public static final String PRODUCT = "product";

    /** Column with the product's name, for people only. */
    public static final String NAME = "name";

    /** Column that names the half-year. */
    public static final String PERIOD = "period";

    public SheetRow {
        cells = Map.copyOf(cells);
        numbers = Set.copyOf(numbers);
    }

    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
