package vn.saolang.recognition.web.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.recognition.model.history.PastColumn;

/**
 * The form for one recognition of the past.
 *
 * @param cells what was typed, by field
 * @param options choices of the fields that have them: value and message key, or text
 */
public record HistoryEntryPage(
        Map<String, String> cells, Map<String, Map<String, String>> options, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "recognition.history.new";
    }

    public List<PastColumn> columns() {
        return List.of(PastColumn.values());
    }

    public String cell(PastColumn column) {
        return cells.getOrDefault(column.field(), "");
    }

    /** The choices of a field, empty when it is typed freely. */
    public Map<String, String> choices(PastColumn column) {
        return options.getOrDefault(column.field(), new LinkedHashMap<>());
    }
}
