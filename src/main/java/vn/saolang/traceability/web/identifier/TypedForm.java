package vn.saolang.traceability.web.identifier;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;
import vn.saolang.territory.UnitRef;
import vn.saolang.traceability.ItemKind;
import vn.saolang.traceability.Measure;
import vn.saolang.traceability.PlaceKind;
import vn.saolang.traceability.model.identifier.ItemDraft;
import vn.saolang.traceability.model.identifier.PlaceDraft;

/** A form of an item or place as typed, kept as text so that a refused form shows what was typed. */
public record TypedForm(MultiValueMap<String, String> typed) {

    private static final BigDecimal UNREADABLE = BigDecimal.valueOf(-1000);

    static TypedForm blank() {
        return new TypedForm(new LinkedMultiValueMap<>());
    }

    public String get(String field) {
        String value = typed.getFirst(field);
        return value == null ? "" : value;
    }

    EntityId entity() {
        return EntityId.parse(get("entity"));
    }

    ItemDraft item() {
        ItemKind kind = choice(ItemKind.values(), get("kind"));
        return new ItemDraft(
                entity(),
                kind,
                kind == ItemKind.FINISHED ? product() : null,
                get("name"),
                Measure.of(get("unit")).orElse(null),
                number("netContent"),
                Measure.of(get("netUnit")).orElse(null),
                get("gtin"));
    }

    private @Nullable ProductId product() {
        try {
            return new ProductId(UUID.fromString(get("product")));
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    PlaceDraft place() {
        return new PlaceDraft(
                entity(),
                !get("whose").equals("partner"),
                null,
                choice(PlaceKind.values(), get("kind")),
                get("name"),
                get("address"),
                commune(),
                number("latitude"),
                number("longitude"),
                get("gln"));
    }

    private @Nullable UnitRef commune() {
        try {
            return get("commune").isEmpty() ? null : UnitRef.parse(get("commune"));
        } catch (IllegalArgumentException wrong) {
            return null;
        }
    }

    /** A number with comma or point; what cannot be read becomes one that every rule refuses. */
    private @Nullable BigDecimal number(String field) {
        String text = get(field).replace(" ", "");
        if (text.isEmpty()) {
            return null;
        }
        return text.matches("-?\\d{1,12}([.,]\\d{1,6})?") ? new BigDecimal(text.replace(',', '.')) : UNREADABLE;
    }

    private static <E extends Enum<E>> @Nullable E choice(E[] values, String name) {
        return Arrays.stream(values)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
