package vn.saolang.idea.web.entry;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.saolang.idea.IdeaDraft;
import vn.saolang.idea.PotentialId;
import vn.saolang.idea.model.entry.Idea;
import vn.saolang.idea.model.potential.Potential;
import vn.saolang.kernel.NotFound;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;
import vn.saolang.territory.UnitRef;

/** An idea as typed, kept as text so that a refused form shows what was typed. */
public record IdeaForm(MultiValueMap<String, String> typed) {

    static IdeaForm blank() {
        return new IdeaForm(new LinkedMultiValueMap<>());
    }

    static IdeaForm of(Idea idea) {
        IdeaForm form = of(idea.draft());
        form.typed.set("version", Integer.toString(idea.version()));
        form.typed.set("entity", idea.entity().toString());
        return form;
    }

    /** With what a survey told of a potential product. */
    static IdeaForm of(Potential potential) {
        IdeaForm form = blank();
        EntityId maker = potential.told().maker().entity();
        BigDecimal quantity = potential.told().output().quantity();
        form.typed.set("from", potential.id().toString());
        form.typed.set("entity", text(maker));
        form.typed.set("name", potential.told().name());
        form.typed.set("commune", potential.commune().key());
        form.typed.set("description", potential.told().description());
        form.typed.set("difference", potential.told().story().strengths());
        form.typed.set("material", potential.told().story().material());
        form.typed.set(
                "quantity",
                quantity == null ? "" : quantity.stripTrailingZeros().toPlainString());
        form.typed.set("market", potential.told().story().market());
        form.typed.set("needs", potential.told().story().missing());
        return form;
    }

    static IdeaForm of(IdeaDraft draft) {
        IdeaForm form = blank();
        UnitRef commune = draft.commune();
        form.typed.set("name", draft.name());
        form.typed.set("criteriaSet", text(draft.criteriaSet()));
        form.typed.set("commune", commune == null ? "" : commune.key());
        form.typed.set("description", draft.description());
        form.typed.set("difference", draft.difference());
        form.typed.set("material", draft.material());
        form.typed.set("quantity", draft.quantity());
        form.typed.set("market", draft.market());
        form.typed.set("needs", draft.needs());
        form.typed.set("product", text(draft.product()));
        form.typed.set("from", text(draft.from()));
        return form;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    public String get(String field) {
        String value = typed.getFirst(field);
        return value == null ? "" : value;
    }

    int version() {
        return get("version").matches("\\d{1,9}") ? Integer.parseInt(get("version")) : -1;
    }

    IdeaDraft draft() {
        return new IdeaDraft(
                get("name"),
                get("criteriaSet").isEmpty() ? null : get("criteriaSet"),
                commune(),
                get("description"),
                get("difference"),
                get("material"),
                get("quantity"),
                get("market"),
                get("needs"),
                get("product").isEmpty() ? null : ProductId.parse(get("product")),
                from());
    }

    private @Nullable UnitRef commune() {
        try {
            return UnitRef.parse(get("commune"));
        } catch (IllegalArgumentException wrong) {
            return null;
        }
    }

    private @Nullable PotentialId from() {
        try {
            return get("from").isEmpty() ? null : PotentialId.parse(get("from"));
        } catch (NotFound wrong) {
            return null;
        }
    }
}
