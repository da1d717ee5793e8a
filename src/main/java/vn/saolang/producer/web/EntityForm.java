package vn.saolang.producer.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.saolang.producer.Entity;
import vn.saolang.producer.EntityDetails;
import vn.saolang.producer.EntityKind;
import vn.saolang.producer.Representative;
import vn.saolang.territory.UnitRef;

/** An entity's details as typed, kept as text so that a refused form shows what was typed. */
public record EntityForm(MultiValueMap<String, String> typed) {

    public String get(String field) {
        String value = typed.getFirst(field);
        return value == null ? "" : value;
    }

    static EntityForm blank() {
        return new EntityForm(new org.springframework.util.LinkedMultiValueMap<>());
    }

    static EntityForm of(Entity entity) {
        EntityForm form = blank();
        EntityDetails details = entity.details();
        Representative person = details.representative();
        form.typed.set("version", Integer.toString(entity.version()));
        form.typed.set("name", details.name());
        form.typed.set("kind", entity.kind().name());
        form.typed.set("smallOrMedium", Boolean.toString(details.smallOrMedium()));
        form.typed.set("registrationNumber", details.registrationNumber());
        form.typed.set(
                "registeredOn",
                details.registeredOn() == null ? "" : details.registeredOn().toString());
        form.typed.set("registeredAt", details.registeredAt());
        form.typed.set("address", details.address());
        form.typed.set("commune", entity.commune().key());
        form.typed.set("phone", details.phone());
        form.typed.set("email", details.email());
        form.typed.set("representativeName", person.name());
        form.typed.set("representativeTitle", person.title());
        form.typed.set(
                "representativeSex", person.sex() == null ? "" : person.sex().name());
        form.typed.set("representativeEthnicity", person.ethnicity());
        form.typed.set("representativeAddress", person.address());
        form.typed.set(
                "representativeDisability",
                person.disability() == null ? "" : person.disability().toString());
        return form;
    }

    int version() {
        return get("version").matches("\\d{1,9}") ? Integer.parseInt(get("version")) : 0;
    }

    EntityDetails details() {
        String disability = get("representativeDisability");
        return new EntityDetails(
                get("name"),
                choice(EntityKind.values(), get("kind")),
                get("registrationNumber"),
                day(get("registeredOn")),
                get("registeredAt"),
                get("smallOrMedium").equals("true"),
                get("address"),
                unit(get("commune")),
                get("phone"),
                get("email"),
                new Representative(
                        get("representativeName"),
                        get("representativeTitle"),
                        choice(Representative.Sex.values(), get("representativeSex")),
                        get("representativeEthnicity"),
                        get("representativeAddress"),
                        disability.isEmpty() ? null : Boolean.valueOf(disability)));
    }

    private static <E extends Enum<E>> @Nullable E choice(E[] values, String name) {
        return Arrays.stream(values)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            return null;
        }
    }

    private static @Nullable UnitRef unit(String key) {
        try {
            return UnitRef.parse(key);
        } catch (IllegalArgumentException wrong) {
            return null;
        }
    }
}
