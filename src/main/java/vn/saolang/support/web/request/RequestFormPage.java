package vn.saolang.support.web.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.business.PlanSummary;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Ui;
import vn.saolang.producer.EntitySummary;
import vn.saolang.product.ProductSummary;
import vn.saolang.support.SupportKind;
import vn.saolang.support.model.policy.Policy;

/**
 * A request being written, on a phone first.
 *
 * @param policy the policy it rests on, null when on none
 * @param named kinds as programme and province name them
 * @param typed what was typed into a refused form
 */
public record RequestFormPage(
        EntitySummary entity,
        @Nullable Policy policy,
        List<ProductSummary> own,
        List<PlanSummary> planned,
        List<String> named,
        Map<String, String> typed,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "support.request.new";
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (SupportKind kind : SupportKind.values()) {
            kinds.put(kind.name(), Ui.t(kind.key()));
        }
        return kinds;
    }

    public Map<String, String> products() {
        Map<String, String> products = new LinkedHashMap<>();
        own.forEach(one -> products.put(one.id().toString(), one.name()));
        return products;
    }

    public Map<String, String> plans() {
        Map<String, String> plans = new LinkedHashMap<>();
        planned.forEach(one -> plans.put(one.id().toString(), one.number() + ". " + one.name()));
        return plans;
    }

    public Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        named.forEach(one -> names.put(one, one));
        return names;
    }
}
