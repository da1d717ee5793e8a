package vn.saolang.support.web.policy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.producer.EntityKind;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.support.PolicyDraft;
import vn.saolang.support.PolicyId;
import vn.saolang.support.SupportKind;
import vn.saolang.support.app.policy.EnterPolicy;
import vn.saolang.support.app.policy.PolicyQueries;
import vn.saolang.support.web.Typed;
import vn.saolang.territory.UnitRef;

/** The policies of the reader's province. */
@Controller
class PolicyController {

    private final PolicyQueries queries;
    private final EnterPolicy entering;
    private final Producers producers;
    private final VietnamTime time;

    PolicyController(PolicyQueries queries, EnterPolicy entering, Producers producers, VietnamTime time) {
        this.queries = queries;
        this.entering = entering;
        this.producers = producers;
        this.time = time;
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE})
    @GetMapping("/support/policies")
    PoliciesPage list(Actor actor) {
        return page(actor, Map.of(), List.of());
    }

    private PoliciesPage page(Actor actor, Map<String, String> typed, List<Refusal> refusals) {
        UnitRef unit = unitOf(actor);
        return new PoliciesPage(
                unit == null ? List.of() : queries.of(unit),
                unit == null ? List.of() : queries.programmeKinds(unit),
                unit == null ? List.of() : queries.namedKinds(unit),
                actor.has(Role.PROVINCE_OFFICE),
                time.today(),
                typed,
                refusals);
    }

    /** The unit of the actor's office, or where the first of its producers has its seat. */
    private @Nullable UnitRef unitOf(Actor actor) {
        return actor.scope(Role.PROVINCE_OFFICE)
                .or(() -> actor.scope(Role.COMMUNE_OFFICER))
                .or(() -> actor.scope(Role.COMMUNE_CHAIR))
                .map(UnitRef::parse)
                .or(() -> producers.of(actor).stream().findFirst().map(EntitySummary::commune))
                .orElse(null);
    }

    @Access(Role.PROVINCE_OFFICE)
    @GetMapping("/support/policies/new")
    PolicyFormPage form() {
        return new PolicyFormPage(Set.of(), Map.of(), List.of());
    }

    @Access(Role.PROVINCE_OFFICE)
    @PostMapping("/support/policies")
    Object enter(Actor actor, @RequestParam MultiValueMap<String, String> form) {
        Map<String, String> typed = form.toSingleValueMap();
        Set<String> chosen = Set.copyOf(form.getOrDefault("beneficiary", List.of()));
        try {
            entering.enter(actor, draft(typed, chosen));
            return Redirect.to("/support/policies").saying("support.done.policy");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(new PolicyFormPage(chosen, typed, refused.refusals()));
        }
    }

    private static PolicyDraft draft(Map<String, String> typed, Set<String> chosen) {
        return new PolicyDraft(
                "",
                text(typed, "title"),
                Typed.named(SupportKind.values(), text(typed, "kind")).orElse(null),
                text(typed, "content"),
                new PolicyDraft.Level(
                        Typed.dong(text(typed, "amount")),
                        percent(text(typed, "share")),
                        Typed.dong(text(typed, "ceiling"))),
                number(text(typed, "leastStars")),
                number(text(typed, "mostStars")),
                Arrays.stream(EntityKind.values())
                        .filter(kind -> chosen.contains(kind.name()))
                        .collect(Collectors.toSet()),
                number(text(typed, "times")),
                text(typed, "decision"),
                Typed.day(text(typed, "decidedOn")),
                text(typed, "issuer"),
                Typed.day(text(typed, "validFrom")),
                Typed.day(text(typed, "validTo")));
    }

    private static String text(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }

    private static @Nullable Integer number(String text) {
        return text.isEmpty() ? null : Typed.whole(text);
    }

    private static @Nullable BigDecimal percent(String text) {
        if (text.isEmpty()) {
            return null;
        }
        String plain = text.replace("%", "").strip().replace(',', '.');
        return plain.matches("\\d{1,3}(\\.\\d{1,4})?") ? new BigDecimal(plain) : BigDecimal.ONE.negate();
    }

    @Access(Role.PROVINCE_OFFICE)
    @PostMapping("/support/policies/{id}/end")
    Object end(Actor actor, @PathVariable String id, @RequestParam Map<String, String> typed) {
        try {
            entering.end(actor, PolicyId.parse(id), Typed.day(text(typed, "lastDay")));
            return Redirect.to("/support/policies").saying("support.done.policy-ended");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, typed, refused.refusals()));
        }
    }

    @Access(Role.PROVINCE_OFFICE)
    @PostMapping("/support/kinds")
    Object addKind(Actor actor, @RequestParam Map<String, String> typed) {
        try {
            entering.addKind(actor, text(typed, "name"));
            return Redirect.to("/support/policies").saying("support.done.kind");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, typed, refused.refusals()));
        }
    }
}
