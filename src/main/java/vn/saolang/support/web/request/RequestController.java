package vn.saolang.support.web.request;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.business.PlanId;
import vn.saolang.business.Plans;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.product.ProductId;
import vn.saolang.product.Products;
import vn.saolang.support.PolicyId;
import vn.saolang.support.RequestAction;
import vn.saolang.support.RequestDraft;
import vn.saolang.support.RequestId;
import vn.saolang.support.SupportKind;
import vn.saolang.support.app.policy.PolicyQueries;
import vn.saolang.support.app.request.MoveRequest;
import vn.saolang.support.app.request.RequestQueries;
import vn.saolang.support.app.request.RequestSupport;
import vn.saolang.support.model.policy.Policy;
import vn.saolang.support.web.Typed;

/** Requests for support from the first word to the confirmation. */
@Controller
class RequestController {

    private final RequestQueries queries;
    private final RequestSupport requesting;
    private final MoveRequest moving;
    private final PolicyQueries policies;
    private final Producers producers;
    private final Products products;
    private final Plans plans;

    RequestController(
            RequestQueries queries,
            RequestSupport requesting,
            MoveRequest moving,
            PolicyQueries policies,
            Producers producers,
            Products products,
            Plans plans) {
        this.queries = queries;
        this.requesting = requesting;
        this.moving = moving;
        this.policies = policies;
        this.producers = producers;
        this.products = products;
        this.plans = plans;
    }

    @Access(Role.PRODUCER)
    @GetMapping("/support/requests/new")
    RequestFormPage form(Actor actor, @RequestParam Map<String, String> asked) {
        return form(actor, asked, List.of());
    }

    private RequestFormPage form(Actor actor, Map<String, String> typed, List<Refusal> refusals) {
        EntityId asked = EntityId.parse(typed.getOrDefault("entity", ""));
        EntitySummary entity = producers.of(actor).stream()
                .filter(one -> one.id().equals(asked))
                .findFirst()
                .orElseThrow(() -> new NotFound("entity " + asked));
        PolicyId policy = policy(typed);
        return new RequestFormPage(
                entity,
                policy == null ? null : known(entity, policy),
                products.of(entity.id()),
                plans.of(entity.id()),
                policies.namedKinds(entity.commune()),
                typed,
                refusals);
    }

    private Policy known(EntitySummary entity, PolicyId id) {
        return policies.of(entity.commune()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("policy " + id));
    }

    private static @Nullable PolicyId policy(Map<String, String> typed) {
        String text = typed.getOrDefault("policy", "");
        return text.isBlank() ? null : PolicyId.parse(text);
    }

    @Access(Role.PRODUCER)
    @PostMapping("/support/requests")
    Object send(Actor actor, @RequestParam Map<String, String> typed) {
        try {
            RequestId id = requesting.request(actor, EntityId.parse(typed.getOrDefault("entity", "")), draft(typed));
            return Redirect.to("/support/requests/" + id).saying("support.done.requested");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(form(actor, typed, refused.refusals()));
        }
    }

    private static RequestDraft draft(Map<String, String> typed) {
        String product = typed.getOrDefault("product", "");
        String plan = typed.getOrDefault("plan", "");
        return new RequestDraft(
                product.isBlank() ? null : ProductId.parse(product),
                plan.isBlank() ? null : PlanId.parse(plan),
                policy(typed),
                Typed.named(SupportKind.values(), typed.getOrDefault("kind", ""))
                        .orElse(null),
                typed.getOrDefault("named", "").strip(),
                typed.getOrDefault("what", "").strip(),
                typed.getOrDefault("why", "").strip(),
                Typed.dong(typed.getOrDefault("cost", "")),
                Typed.dong(typed.getOrDefault("asked", "")));
    }

    @Access({
        Role.PRODUCER,
        Role.CONSULTANT,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.PROVINCE_OFFICE,
        Role.MINISTRY_OFFICE
    })
    @GetMapping("/support/requests/{id}")
    RequestPage show(Actor actor, @PathVariable String id) {
        return new RequestPage(queries.meet(actor, RequestId.parse(id)), "", Map.of(), List.of());
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE})
    @PostMapping("/support/requests/{id}/{action}")
    Object move(
            Actor actor,
            @PathVariable String id,
            @PathVariable String action,
            @RequestParam Map<String, String> typed) {
        RequestAction step = Typed.named(RequestAction.values(), action)
                .filter(one -> one != RequestAction.REQUEST)
                .orElseThrow(() -> new NotFound("step of a support request"));
        RequestId request = RequestId.parse(id);
        try {
            moving.move(actor, request, Typed.whole(typed.getOrDefault("version", "")), step, read(typed));
            return Redirect.to("/support/requests/" + request).saying("support.done." + step.name());
        } catch (RefusedException refused) {
            // approval and refusal are two buttons of one form
            String failed = step == RequestAction.REFUSE ? RequestAction.APPROVE.path() : step.path();
            return Rendered.unprocessable(
                    new RequestPage(queries.meet(actor, request), failed, new HashMap<>(typed), refused.refusals()));
        }
    }

    private static vn.saolang.support.model.request.Typed read(Map<String, String> typed) {
        return new vn.saolang.support.model.request.Typed(
                typed.getOrDefault("note", ""),
                typed.getOrDefault("decision", ""),
                Typed.dong(typed.getOrDefault("money", "")),
                Typed.day(typed.getOrDefault("day", "")),
                typed.getOrDefault("what", ""),
                typed.getOrDefault("giver", ""));
    }
}
