package vn.saolang.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.EntityId;
import vn.saolang.support.app.policy.EnterPolicy;
import vn.saolang.support.app.request.MoveRequest;
import vn.saolang.support.app.request.RequestQueries;
import vn.saolang.support.app.request.RequestSupport;
import vn.saolang.support.model.request.Typed;

/** The way of support through the verbs, step by step, for those that need it far along: the demo world and tests. */
@Component
public class SupportSteps {

    private final EnterPolicy policies;
    private final RequestSupport requesting;
    private final MoveRequest moving;
    private final RequestQueries queries;

    SupportSteps(EnterPolicy policies, RequestSupport requesting, MoveRequest moving, RequestQueries queries) {
        this.policies = policies;
        this.requesting = requesting;
        this.moving = moving;
        this.queries = queries;
    }

    /** The province enters a policy. */
    public PolicyId policy(Actor office, PolicyDraft draft) {
        return policies.enter(office, draft);
    }

    /** A producer asks. */
    public RequestId request(Actor producer, EntityId entity, RequestDraft draft) {
        return requesting.request(producer, entity, draft);
    }

    public void receive(Actor officer, RequestId id) {
        move(officer, id, RequestAction.RECEIVE, Typed.note(""));
    }

    /** Grants it; money is null when it is given in kind. */
    public void approve(Actor decider, RequestId id, @Nullable BigDecimal money, String reason) {
        move(decider, id, RequestAction.APPROVE, new Typed(reason, "", money, null, "", ""));
    }

    public void refuse(Actor decider, RequestId id, String reason) {
        move(decider, id, RequestAction.REFUSE, Typed.note(reason));
    }

    /** Gives it; it stands in the ledger from now on. */
    public void deliver(
            Actor officer, RequestId id, LocalDate day, String what, @Nullable BigDecimal worth, String giver) {
        move(officer, id, RequestAction.DELIVER, new Typed("", "", worth, day, what, giver));
    }

    public void confirm(Actor producer, RequestId id) {
        move(producer, id, RequestAction.CONFIRM, Typed.note(""));
    }

    private void move(Actor by, RequestId id, RequestAction action, Typed typed) {
        moving.move(by, id, queries.meet(by, id).request().version(), action, typed);
    }
}
