package vn.saolang.support.web.ledger;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Ui;
import vn.saolang.product.ProductSummary;
import vn.saolang.support.SupportKind;
import vn.saolang.support.app.ledger.LedgerQueries.Held;
import vn.saolang.support.model.ledger.GivenEntry;

/**
 * What a producer, or one of its products, received.
 *
 * @param typed what was typed into a refused form
 */
public record HeldPage(Held held, Map<String, String> typed, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "support.held.title";
    }

    @Override
    public List<String> titleArgs() {
        ProductSummary product = held.product();
        return List.of(product == null ? held.entity().name() : product.name());
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** Đồng of all entries that stand. */
    public BigDecimal sum() {
        return held.entries().stream()
                .filter(GivenEntry::stands)
                .map(one -> one.given().amount())
                .filter(java.util.Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How often something was given. */
    public long times() {
        return held.entries().stream().filter(GivenEntry::stands).count();
    }

    /** Kinds by name. */
    public Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (SupportKind kind : SupportKind.values()) {
            kinds.put(kind.name(), Ui.t(kind.key()));
        }
        return kinds;
    }

    public Map<String, String> products() {
        Map<String, String> products = new LinkedHashMap<>();
        held.products().forEach(one -> products.put(one.id().toString(), one.name()));
        return products;
    }
}
