package vn.saolang.producer.web.succession;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.SuccessionDraft;
import vn.saolang.producer.SuccessionKind;

/** A proposed succession as typed, kept as text so that a refused form shows what was typed. */
public record SuccessionForm(MultiValueMap<String, String> typed) {

    public String get(String field) {
        String value = typed.getFirst(field);
        return value == null ? "" : value;
    }

    public boolean chosen(String field, String value) {
        List<String> values = typed.get(field);
        return values != null && values.contains(value);
    }

    static SuccessionForm blank() {
        return new SuccessionForm(new LinkedMultiValueMap<>());
    }

    int version() {
        return get("version").matches("\\d{1,9}") ? Integer.parseInt(get("version")) : 0;
    }

    /** With the entities that bear the registration number typed for predecessors of other members. */
    SuccessionDraft draft(List<EntityId> others) {
        List<EntityId> predecessors =
                new ArrayList<>(ids("predecessors").stream().map(EntityId::new).toList());
        others.stream().filter(one -> !predecessors.contains(one)).forEach(predecessors::add);
        List<UUID> successor = ids("successor");
        return new SuccessionDraft(
                Arrays.stream(SuccessionKind.values())
                        .filter(one -> one.name().equals(get("kind")))
                        .findFirst()
                        .orElse(null),
                predecessors,
                successor.isEmpty() ? null : new EntityId(successor.getFirst()),
                day("effectiveOn"),
                get("paperNumber"),
                get("paperIssuer"),
                day("paperOn"),
                ids("parts"));
    }

    private List<UUID> ids(String field) {
        List<UUID> ids = new ArrayList<>();
        for (String text : typed.getOrDefault(field, List.of())) {
            try {
                ids.add(UUID.fromString(text));
            } catch (IllegalArgumentException wrong) {
                // an id nobody offered: not chosen
            }
        }
        return ids.stream().distinct().toList();
    }

    private @Nullable LocalDate day(String field) {
        try {
            return get(field).isEmpty() ? null : LocalDate.parse(get(field));
        } catch (DateTimeParseException wrong) {
            return null;
        }
    }
}
