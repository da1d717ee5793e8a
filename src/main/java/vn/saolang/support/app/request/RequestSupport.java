package vn.saolang.support.app.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.business.PlanId;
import vn.saolang.business.Plans;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.product.ProductId;
import vn.saolang.product.Products;
import vn.saolang.support.PolicyId;
import vn.saolang.support.RequestAction;
import vn.saolang.support.RequestDraft;
import vn.saolang.support.RequestId;
import vn.saolang.support.RequestState;
import vn.saolang.support.SupportStep;
import vn.saolang.support.app.SupportScope;
import vn.saolang.support.app.policy.PolicyQueries;
import vn.saolang.support.model.policy.Eligibility;
import vn.saolang.support.model.policy.Policy;
import vn.saolang.support.model.request.RequestRules;
import vn.saolang.support.store.request.RequestStore;

/** A producer asks for support, under a policy or on its own grounds. */
@Component
public class RequestSupport {

    private final RequestStore requests;
    private final SupportScope scope;
    private final PolicyQueries policies;
    private final Producers producers;
    private final Products products;
    private final Plans plans;
    private final Events events;
    private final VietnamTime time;

    RequestSupport(
            RequestStore requests,
            SupportScope scope,
            PolicyQueries policies,
            Producers producers,
            Products products,
            Plans plans,
            Events events,
            VietnamTime time) {
        this.requests = requests;
        this.scope = scope;
        this.policies = policies;
        this.producers = producers;
        this.products = products;
        this.plans = plans;
        this.events = events;
        this.time = time;
    }

    /**
     * Hands a request in.
     *
     * @throws NotFound for those that do not act for the producer
     * @throws RefusedException with every defect, and when the policy does not offer this to the producer today
     */
    @Transactional
    public RequestId request(Actor by, EntityId entity, RequestDraft typed) {
        if (!scope.isMember(by, entity)) {
            throw new NotFound("entity " + entity);
        }
        requests.lock(entity);
        EntitySummary summary = producers.find(entity).orElseThrow(() -> new NotFound("entity " + entity));
        RequestDraft draft = withPolicy(summary, typed);
        List<Refusal> defects = new ArrayList<>(RequestRules.defects(draft));
        defects.addAll(references(summary, draft));
        Verdict.of(defects).orThrow();
        RequestId id = RequestId.random();
        requests.insert(id, entity, draft, by, time.now());
        requests.note(id, RequestAction.REQUEST, RequestState.REQUESTED, "", by, time.now());
        events.publish(
                by,
                new SupportStep(
                        "SupportRequested", "support-request", id.toString(), Map.of("entity", entity.toString())));
        return id;
    }

    private RequestDraft withPolicy(EntitySummary entity, RequestDraft typed) {
        PolicyId policy = typed.policy();
        return policy == null
                ? typed
                : new RequestDraft(
                        typed.product(),
                        typed.plan(),
                        policy,
                        theirs(entity, policy).kind(),
                        typed.named(),
                        typed.what(),
                        typed.why(),
                        typed.cost(),
                        typed.asked());
    }

    private Policy theirs(EntitySummary entity, PolicyId id) {
        return policies.of(entity.commune()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("policy " + id));
    }

    /** What it names must be the producer's own, and the policy must offer it today. */
    private List<Refusal> references(EntitySummary entity, RequestDraft draft) {
        List<Refusal> defects = new ArrayList<>();
        ProductId product = draft.product();
        if (product != null
                && products.find(product)
                        .filter(one -> one.entity().equals(entity.id()))
                        .isEmpty()) {
            defects.add(Refusal.of("support.OTHER_MAKER", "product"));
        }
        PlanId plan = draft.plan();
        if (plan != null
                && plans.find(plan)
                        .filter(one -> one.entity().equals(entity.id()))
                        .isEmpty()) {
            defects.add(Refusal.of("support.OTHER_PLAN", "plan"));
        }
        if (!draft.named().isEmpty() && !policies.namedKinds(entity.commune()).contains(draft.named())) {
            defects.add(Refusal.of("support.KIND_UNKNOWN", "named"));
        }
        PolicyId policy = draft.policy();
        if (policy != null) {
            Eligibility judged = policies.judge(theirs(entity, policy), entity, product);
            judged.against().forEach(reason -> defects.add(reason.refusal("policy")));
        }
        return defects;
    }
}
