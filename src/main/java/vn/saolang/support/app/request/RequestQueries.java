package vn.saolang.support.app.request;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.business.PlanId;
import vn.saolang.business.PlanSummary;
import vn.saolang.business.Plans;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.support.PolicyId;
import vn.saolang.support.RequestAction;
import vn.saolang.support.RequestId;
import vn.saolang.support.RequestState;
import vn.saolang.support.app.SupportScope;
import vn.saolang.support.app.SupportScope.Reach;
import vn.saolang.support.app.policy.PolicyQueries;
import vn.saolang.support.model.policy.Eligibility;
import vn.saolang.support.model.request.RequestStep;
import vn.saolang.support.model.request.SupportRequest;
import vn.saolang.support.store.request.RequestStore;

/** Reads requests for support. */
@Component
public class RequestQueries {

    private final RequestStore requests;
    private final MoveRequest moving;
    private final SupportScope scope;
    private final PolicyQueries policies;
    private final Producers producers;
    private final Plans plans;

    RequestQueries(
            RequestStore requests,
            MoveRequest moving,
            SupportScope scope,
            PolicyQueries policies,
            Producers producers,
            Plans plans) {
        this.requests = requests;
        this.moving = moving;
        this.scope = scope;
        this.policies = policies;
        this.producers = producers;
        this.plans = plans;
    }

    /**
     * A request as the actor meets it.
     *
     * @param open what the actor may do with it now
     * @param judged what its policy says of it today, null when it rests on none
     * @param plan the plan it carries out, null when none or when the actor may not open it
     */
    public record Met(
            SupportRequest request,
            List<RequestStep> steps,
            Set<RequestAction> open,
            @Nullable Eligibility judged,
            @Nullable PlanSummary plan) {

        public Met {
            steps = List.copyOf(steps);
            open = Set.copyOf(open);
        }
    }

    /**
     * The request.
     *
     * @throws NotFound for those that may not read it
     */
    public Met meet(Actor actor, RequestId id) {
        SupportRequest request = requests.find(id).orElseThrow(() -> new NotFound("support request " + id));
        EntitySummary entity = scope.requireReader(actor, request.entity());
        PolicyId policy = request.says().policy();
        PlanId plan = request.says().plan();
        return new Met(
                request,
                requests.steps(id),
                moving.open(actor, request),
                policy == null
                        ? null
                        : policies.find(policy)
                                .map(one -> policies.judge(
                                        one, entity, request.says().product(), id))
                                .orElse(null),
                plan == null
                        ? null
                        : Optional.of(plan)
                                .filter(one -> plans.mayRead(actor, one))
                                .flatMap(plans::find)
                                .orElse(null));
    }

    /** The requests of the producers an actor acts for, newest first. */
    public List<SupportRequest> own(Actor actor) {
        return requests.of(
                producers.of(actor).stream().map(one -> one.id().value()).toList());
    }

    /** The requests the actor's offices see in some states, the oldest first. */
    public List<SupportRequest> within(Actor actor, Collection<RequestState> states) {
        Reach reach = scope.reach(actor);
        return requests.within(reach.everything(), reach.unitKeys(), states);
    }

    /** What waits for the actor: a step of its office, or what it has to confirm. */
    public List<SupportRequest> waiting(Actor actor) {
        List<SupportRequest> waiting = SupportScope.isOffice(actor) && !actor.has(Role.MINISTRY_OFFICE)
                ? within(actor, List.of(RequestState.REQUESTED, RequestState.RECEIVED, RequestState.APPROVED)).stream()
                        .filter(one -> !moving.open(actor, one).isEmpty())
                        .toList()
                : List.of();
        List<SupportRequest> confirm = actor.has(Role.PRODUCER)
                ? own(actor).stream()
                        .filter(one -> one.state() == RequestState.DELIVERED)
                        .toList()
                : List.of();
        return java.util.stream.Stream.concat(confirm.stream(), waiting.stream())
                .sorted(Comparator.comparing(SupportRequest::number))
                .toList();
    }
}
