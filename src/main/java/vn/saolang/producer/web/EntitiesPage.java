package vn.saolang.producer.web;

import java.util.List;
import vn.saolang.kernel.ui.Page;
import vn.saolang.producer.EntitySummary;

/** The entities the account acts for. */
public record EntitiesPage(List<EntitySummary> entities) implements Page {

    @Override
    public String titleKey() {
        return "producer.list.title";
    }
}
