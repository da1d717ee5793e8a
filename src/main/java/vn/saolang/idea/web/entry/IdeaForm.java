package vn.saolang.idea.web.entry;

import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.saolang.idea.IdeaDraft;
import vn.saolang.idea.PotentialId;
import vn.saolang.idea.model.entry.Idea;
import vn.saolang.kernel.NotFound;
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
