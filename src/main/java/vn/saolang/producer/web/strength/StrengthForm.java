package vn.saolang.producer.web.strength;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.saolang.producer.EntityKind;
import vn.saolang.producer.app.strength.TellStrength.Answer;
import vn.saolang.producer.model.strength.Restructuring;
import vn.saolang.producer.model.strength.Strength;
import vn.saolang.producer.model.strength.Strength.Output;
import vn.saolang.producer.model.strength.Told;
import vn.saolang.producer.strength.Trait;
import vn.saolang.producer.web.area.Typed;

/** What is told of a producer, as typed, so that a refused form shows what was typed. */
public record StrengthForm(MultiValueMap<String, String> typed) {

    /** Lines offered for products; a saved year offers as many as it has, if more. */
    public static final int OUTPUTS = 5;

    public String get(String field) {
        String value = typed.getFirst(field);
        return value == null ? "" : value;
    }

    static StrengthForm blank() {
        return new StrengthForm(new LinkedMultiValueMap<>());
    }

    static StrengthForm of(Map<Trait, Told> traits, @Nullable Strength year, int thisYear) {
        StrengthForm form = blank();
        traits.forEach((trait, told) -> {
            boolean declared = told.source() == Told.Source.DECLARED;
            form.typed.set("trait-" + trait, declared ? String.valueOf(told.holds()) : "");
            form.typed.set("evidence-" + trait, told.evidence());
        });
        form.typed.set("year", Integer.toString(year == null || year.year() == null ? thisYear : year.year()));
        if (year != null) {
            form.typed.set("workers", written(year.workers()));
            form.typed.set("women", written(year.women()));
            form.typed.set("minority", written(year.minority()));
            form.typed.set("machines", year.machines());
            for (int at = 0; at < year.outputs().size(); at++) {
                Output output = year.outputs().get(at);
                BigDecimal quantity = output.quantity();
                form.typed.set("product-" + (at + 1), output.product());
                form.typed.set("quantity-" + (at + 1), quantity == null ? "" : Typed.written(quantity));
                form.typed.set("unit-" + (at + 1), output.unit());
            }
        }
        return form;
    }

    static StrengthForm of(Restructuring one) {
        StrengthForm form = blank();
        form.typed.set("version", Integer.toString(one.version()));
        form.typed.set(
                "fromKind", one.draft().from() == null ? "" : one.draft().from().name());
        form.typed.set(
                "toKind", one.draft().to() == null ? "" : one.draft().to().name());
        form.typed.set("beganOn", Typed.written(one.draft().beganOn()));
        form.typed.set("finishedOn", Typed.written(one.draft().finishedOn()));
        form.typed.set("adviser", one.draft().adviser());
        form.typed.set("result", one.draft().result());
        return form;
    }

    private static String written(@Nullable Integer count) {
        return count == null ? "" : count.toString();
    }

    Map<Trait, Answer> answers() {
        Map<Trait, Answer> answers = new EnumMap<>(Trait.class);
        for (Trait trait : Trait.values()) {
            if (typed.containsKey("trait-" + trait)) {
                String said = get("trait-" + trait);
                Optional<Boolean> holds =
                        said.matches("true|false") ? Optional.of(Boolean.valueOf(said)) : Optional.empty();
                answers.put(trait, new Answer(holds, get("evidence-" + trait)));
            }
        }
        return answers;
    }

    Strength strength() {
        List<Output> outputs = new ArrayList<>();
        for (int at = 1; at <= 20; at++) {
            String product = get("product-" + at);
            String quantity = get("quantity-" + at);
            String unit = get("unit-" + at);
            if (!(product + quantity + unit).isEmpty()) {
                outputs.add(new Output(product, Typed.decimal(quantity), unit));
            }
        }
        return new Strength(
                Typed.count(get("year")),
                Typed.count(get("workers")),
                Typed.count(get("women")),
                Typed.count(get("minority")),
                get("machines"),
                outputs);
    }

    int version() {
        Integer version = Typed.count(get("version"));
        return version == null ? 0 : version;
    }

    Restructuring.Draft restructuring() {
        return new Restructuring.Draft(
                kind(get("fromKind")),
                kind(get("toKind")),
                Typed.day(get("beganOn")),
                Typed.day(get("finishedOn")),
                get("adviser"),
                get("result"));
    }

    private static @Nullable EntityKind kind(String name) {
        return Arrays.stream(EntityKind.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
