package vn.saolang.product.web;

import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.saolang.product.ProductDetails;
import vn.saolang.product.ProductSummary;
import vn.saolang.territory.UnitRef;

/** A product's details as typed, kept as text so that a refused form shows what was typed. */
public record ProductForm(MultiValueMap<String, String> typed) {

    public String get(String field) {
        String value = typed.getFirst(field);
        return value == null ? "" : value;
    }

    static ProductForm blank() {
        return new ProductForm(new LinkedMultiValueMap<>());
    }

    static ProductForm of(ProductSummary product) {
        ProductForm form = blank();
        form.typed.set("version", Integer.toString(product.version()));
        form.typed.set("entity", product.entity().toString());
        form.typed.set("name", product.name());
        form.typed.set("criteriaSet", text(product.criteriaSet()));
        form.typed.set("tourismCase", text(product.tourismCase()));
        form.typed.set("place", product.place().key());
        form.typed.set("description", product.description());
        form.typed.set("packaging", product.packaging());
        form.typed.set("story", text(product.story()));
        return form;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    int version() {
        return get("version").matches("\\d{1,9}") ? Integer.parseInt(get("version")) : 0;
    }

    /** A case is kept only for a set that has cases. */
    ProductDetails details(boolean withCase) {
        String tourismCase = get("tourismCase");
        return new ProductDetails(
                get("name"),
                get("criteriaSet"),
                withCase && !tourismCase.isEmpty() ? tourismCase : null,
                place(),
                get("description"),
                get("packaging"),
                get("story"));
    }

    private @Nullable UnitRef place() {
        try {
            return UnitRef.parse(get("place"));
        } catch (IllegalArgumentException wrong) {
            return null;
        }
    }
}
