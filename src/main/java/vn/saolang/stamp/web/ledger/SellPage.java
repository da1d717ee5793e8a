package vn.saolang.stamp.web.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.producer.EntitySummary;

/**
 * A shop's till: marks packages as sold, one after the other.
 *
 * @param code what was typed into a refused form
 * @param shop id of the shop chosen; empty for none
 */
public record SellPage(List<EntitySummary> shops, String code, String shop, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "stamp.sell.title";
    }

    /** Shops to choose from. */
    public Map<String, String> shopChoices() {
        Map<String, String> choices = new LinkedHashMap<>();
        shops.forEach(one -> choices.put(one.id().toString(), one.name()));
        return choices;
    }
}
