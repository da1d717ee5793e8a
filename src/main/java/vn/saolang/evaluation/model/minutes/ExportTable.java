package vn.saolang.evaluation.model.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of an export.
 *
 * @param columns machine names: lower case and underscores
 * @param rows cells as many as columns: text, BigDecimal, Boolean, Instant, LocalDate or null
 */
public record ExportTable(String name, List<String> columns, List<List<@Nullable Object>> rows) {}
