package vn.saolang.producer.web.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.saolang.kernel.Refusal;
import vn.saolang.producer.area.AreaId;
import vn.saolang.producer.area.CapacityUnit;
import vn.saolang.producer.area.Contract;
import vn.saolang.producer.area.ContractDraft;
import vn.saolang.producer.area.PartnerKind;
import vn.saolang.producer.web.area.Typed;

/** A link contract as typed, kept as text so that a refused form shows what was typed. */
public record ContractForm(MultiValueMap<String, String> typed) {

    static ContractForm blank() {
        return new ContractForm(new LinkedMultiValueMap<>());
    }

    static ContractForm of(Contract contract) {
        ContractForm form = blank();
        ContractDraft details = contract.details();
        form.typed.set("version", Integer.toString(contract.version()));
        form.typed.set("number", details.number());
        form.typed.set(
                "partnerKind",
                details.partnerKind() == null ? "" : details.partnerKind().name());
        form.typed.set("partner", details.partner());
        form.typed.set(
                "households",
                details.households() == null ? "" : details.households().toString());
        form.typed.set(
                "commune", details.commune() == null ? "" : details.commune().key());
        form.typed.set("crop", details.crop());
        details.areas().forEach(area -> form.typed.add("areas", area.toString()));
        form.typed.set("quantity", Typed.written(contract.quantity()));
        form.typed.set("unit", contract.unit().code());
        form.typed.set("priceRule", details.priceRule());
        form.typed.set("signedOn", Typed.written(details.signedOn()));
        form.typed.set("validFrom", Typed.written(details.validFrom()));
        form.typed.set("validUntil", Typed.written(details.validUntil()));
        return form;
    }

    public String get(String field) {
        String value = typed.getFirst(field);
        return value == null ? "" : value;
    }

    public boolean chosen(String field, String value) {
        return typed.getOrDefault(field, List.of()).contains(value);
    }

    int version() {
        return get("version").matches("\\d{1,9}") ? Integer.parseInt(get("version")) : 0;
    }

    ContractDraft draft() {
        return new ContractDraft(
                get("number"),
                Arrays.stream(PartnerKind.values())
                        .filter(one -> one.name().equals(get("partnerKind")))
                        .findFirst()
                        .orElse(null),
                get("partner"),
                Typed.count(get("households")),
                Typed.unit(get("commune")),
                get("crop"),
                areas(),
                Typed.decimal(get("quantity")),
                CapacityUnit.of(get("unit")).orElse(null),
                get("priceRule"),
                Typed.day(get("signedOn")),
                Typed.day(get("validFrom")),
                Typed.day(get("validUntil")));
    }

    private List<AreaId> areas() {
        List<AreaId> areas = new ArrayList<>();
        for (String text : typed.getOrDefault("areas", List.of())) {
            try {
                areas.add(new AreaId(UUID.fromString(text)));
            } catch (IllegalArgumentException wrong) {
                // an id nobody offered: not chosen
            }
        }
        return areas.stream().distinct().toList();
    }

    /** A number of households that was typed but is none: a draft cannot say so, since it need not be told. */
    List<Refusal> unreadable() {
        return !get("households").isBlank() && Typed.count(get("households")) == null
                ? List.of(Refusal.of("producer.CONTRACT_HOUSEHOLDS", "households"))
                : List.of();
    }
}
