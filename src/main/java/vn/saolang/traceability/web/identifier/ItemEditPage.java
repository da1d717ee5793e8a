package vn.saolang.traceability.web.identifier;

import java.util.List;
import java.util.Map;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.traceability.app.identifier.NumberCheck.Stock;

/**
 * The form of a new item.
 *
 * @param entities names by id of the entities that may register
 * @param products names by id
 * @param stock prefixes with the next free GTIN
 */
public record ItemEditPage(
        TypedForm form,
        Map<String, String> entities,
        Map<String, String> products,
        List<Stock> stock,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "traceability.item.new.title";
    }
}
