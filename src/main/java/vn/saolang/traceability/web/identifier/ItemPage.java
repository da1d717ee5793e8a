package vn.saolang.traceability.web.identifier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.traceability.model.identifier.Item;
import vn.saolang.traceability.model.resolver.LinkSet;

/**
 * An item with the code to print on it, and the links its producer set.
 *
 * @param printed what the code says
 * @param links null when none were set
 */
public record ItemPage(
        Item item,
        String producer,
        String printed,
        @Nullable LinkSet links,
        TypedForm form,
        List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "traceability.about.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(item.name());
    }
}
