package vn.saolang.traceability.web.identifier;

import java.util.List;
import vn.saolang.kernel.ui.Page;
import vn.saolang.traceability.model.identifier.Item;

/** The items of a producer. */
public record ItemsPage(List<Item> items) implements Page {

    @Override
    public String titleKey() {
        return "traceability.items.title";
    }
}
