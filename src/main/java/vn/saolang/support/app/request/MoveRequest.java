package vn.saolang.support.app.request;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.Lifecycle.Step;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.notice.NoticeDraft;
import vn.saolang.notice.Notices;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.support.Given;
import vn.saolang.support.PolicyId;
import vn.saolang.support.RequestAction;
import vn.saolang.support.RequestId;
import vn.saolang.support.RequestState;
import vn.saolang.support.SupportStep;
import vn.saolang.support.app.SupportScope;
import vn.saolang.support.app.ledger.RecordGiven;
import vn.saolang.support.app.policy.PolicyQueries;
import vn.saolang.support.model.policy.Eligibility;
import vn.saolang.support.model.policy.Policy;
import vn.saolang.support.model.request.RequestLifecycle;
import vn.saolang.support.model.request.RequestRules;
import vn.saolang.support.model.request.SupportRequest;
import vn.saolang.support.model.request.Typed;
import vn.saolang.support.store.request.RequestStore;

/** Moves a request for support along its table; what is delivered stands in the ledger at once. */
@Component
public class MoveRequest {

    private final RequestStore requests;
    private final SupportScope scope;
    private final PolicyQueries policies;
    private final RecordGiven ledger;
    private final Producers producers;
    private final Notices notices;
    private final Events events;
    private final VietnamTime time;

    MoveRequest(
            RequestStore requests,
            SupportScope scope,
            PolicyQueries policies,
            RecordGiven ledger,
            Producers producers,
            Notices notices,
            Events events,
            VietnamTime time) {
        this.requests = requests;
        this.scope = scope;
        this.policies = policies;
        this.ledger = ledger;
        this.producers = producers;
        this.notices = notices;
        this.events = events;
        this.time = time;
    }

    /**
     * Takes a step.
     *
     * @param version as the actor saw it
     * @throws NotFound for those that may not read it
     * @throws Forbidden for readers that may not take this step
     * @throws RefusedException when its state does not allow it, or with every defect of what was typed
     * @throws Stale when it was changed since
     */
    @Transactional
    public void move(Actor by, RequestId id, int version, RequestAction action, Typed typed) {
        SupportRequest before = requests.find(id).orElseThrow(() -> new NotFound("support request " + id));
        scope.requireReader(by, before.entity());
        if (!everTakes(by, before, action)) {
            throw new Forbidden(action + " on support request " + id);
        }
        Step<RequestState, RequestAction> step = RequestLifecycle.TABLE
                .find(before.state(), action)
                .orElseThrow(() -> new RefusedException(Refusal.whole("support.NOT_NOW")));
        if (before.version() != version) {
            throw new Stale("support request " + id);
        }
        List<Refusal> defects = new ArrayList<>(RequestRules.defects(action, before, typed, time.today()));
        if (action == RequestAction.APPROVE) {
            defects.addAll(beyondPolicy(before, typed.money()));
        }
        Verdict.of(defects).orThrow();
        SupportRequest after = after(before, step, typed);
        if (!requests.update(after)) {
            throw new Stale("support request " + id);
        }
        requests.note(id, action, step.to(), typed.note().strip(), by, time.now());
        write(by, before, after, action, typed);
        events.publish(
                by,
                new SupportStep(
                        step.event(),
                        "support-request",
                        id.toString(),
                        Map.of("state", step.to().name())));
        tell(after, action);
    }

    /** Actions this actor may take now. */
    public Set<RequestAction> open(Actor by, SupportRequest request) {
        return RequestLifecycle.TABLE.steps().stream()
                .filter(step -> step.from() == request.state() && mayTake(by, request, step.who()))
                .map(Step::action)
                .collect(Collectors.toSet());
    }

    private boolean everTakes(Actor by, SupportRequest request, RequestAction action) {
        return RequestLifecycle.TABLE.steps().stream()
                .anyMatch(step -> step.action() == action && mayTake(by, request, step.who()));
    }

    /** Its producer, or an office at its seat; an officer never handles what it asked for itself. */
    private boolean mayTake(Actor by, SupportRequest request, Set<Role> who) {
        boolean member = producers.isMember(by, request.entity());
        return who.contains(Role.PRODUCER)
                ? member && by.has(Role.PRODUCER)
                : !member && scope.isOfficeOf(by, request.entity(), who.toArray(Role[]::new));
    }

    private List<Refusal> beyondPolicy(SupportRequest request, @Nullable BigDecimal granted) {
        PolicyId id = request.says().policy();
        if (id == null) {
            return List.of();
        }
        Policy policy = policies.find(id).orElseThrow();
        EntitySummary entity = producers.find(request.entity()).orElseThrow();
        Eligibility judged = policies.judge(policy, entity, request.says().product(), request.id());
        List<Refusal> defects = new ArrayList<>(
                judged.against().stream().map(one -> one.refusal(null)).toList());
        BigDecimal most = policy.says().level().most(request.says().cost());
        if (granted != null && most != null && granted.compareTo(most) > 0) {
            defects.add(Refusal.of("support.ABOVE_LEVEL", "money", most.toPlainString()));
        }
        return defects;
    }

    private SupportRequest after(SupportRequest before, Step<RequestState, RequestAction> step, Typed typed) {
        boolean approves = step.action() == RequestAction.APPROVE;
        boolean decides = approves || step.action() == RequestAction.REFUSE;
        boolean delivers = step.action() == RequestAction.DELIVER;
        LocalDate decided = typed.day() == null ? time.today() : typed.day();
        return new SupportRequest(
                before.id(),
                before.number(),
                before.version(),
                before.entity(),
                before.entityName(),
                before.productName(),
                before.commune(),
                before.says(),
                step.to(),
                before.askedAt(),
                decides ? typed.decision().strip() : before.decision(),
                decides ? decided : before.decidedOn(),
                approves ? typed.money() : before.granted(),
                delivers ? typed.day() : before.deliveredOn(),
                delivers ? typed.what().strip() : before.delivered(),
                delivers ? typed.money() : before.worth(),
                delivers ? typed.giver().strip() : before.giver(),
                delivers ? "request/" + before.id() + "/" + before.version() : before.givenSource());
    }

    /** What was delivered stands in the ledger; what the producer did not receive is struck out again. */
    private void write(Actor by, SupportRequest before, SupportRequest after, RequestAction action, Typed typed) {
        if (action == RequestAction.DELIVER) {
            ledger.record(
                    by,
                    new Given(
                            after.kind(),
                            after.entity(),
                            after.says().product(),
                            after.says().plan(),
                            Objects.requireNonNull(after.deliveredOn()),
                            after.delivered(),
                            after.worth(),
                            after.giver(),
                            Objects.requireNonNull(after.givenSource()),
                            after.url()));
        } else if (action == RequestAction.DISPUTE) {
            ledger.strikeSource(
                    by,
                    Objects.requireNonNull(before.givenSource()),
                    typed.note().strip());
        }
    }

    private void tell(SupportRequest after, RequestAction action) {
        boolean byOffice =
                switch (action) {
                    case RECEIVE, APPROVE, REFUSE, DELIVER -> true;
                    case REQUEST, WITHDRAW, CONFIRM, DISPUTE -> false;
                };
        if (byOffice) {
            notices.send(new NoticeDraft(
                    producers.members(after.entity()),
                    "support.notice." + action.name(),
                    List.of(after.says().what()),
                    after.url(),
                    "support/" + after.id() + "/" + after.version() + "/" + action));
        }
    }
}
