package vn.saolang.producer.web.area;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.saolang.producer.area.CapacityUnit;

/** A year's capacity, or the decision about it, as typed. */
public record CapacityForm(MultiValueMap<String, String> typed) {

    static CapacityForm blank(int year) {
        CapacityForm form = new CapacityForm(new LinkedMultiValueMap<>());
        form.typed.set("year", Integer.toString(year));
        return form;
    }

    public String get(String field) {
        String value = typed.getFirst(field);
        return value == null ? "" : value;
    }

    @Nullable
    Integer year() {
        return Typed.count(get("year"));
    }

    @Nullable
    BigDecimal quantity() {
        return Typed.decimal(get("quantity"));
    }

    @Nullable
    CapacityUnit unit() {
        return CapacityUnit.of(get("unit")).orElse(null);
    }

    int revision() {
        Integer revision = Typed.count(get("revision"));
        return revision == null ? 0 : revision;
    }
}
