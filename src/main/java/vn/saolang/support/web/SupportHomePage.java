package vn.saolang.support.web;

import java.util.List;
import vn.saolang.kernel.ui.Page;
import vn.saolang.producer.EntitySummary;
import vn.saolang.support.model.ledger.GivenEntry;

/**
 * The beginning of support.
 *
 * @param office whether the reader holds an office
 * @param entities those the reader acts for
 * @param given what they received last
 */
public record SupportHomePage(boolean office, List<EntitySummary> entities, List<GivenEntry> given) implements Page {

    @Override
    public String titleKey() {
        return "support.title";
    }
}
