package vn.saolang.support.app.policy;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.support.PolicyDraft;
import vn.saolang.support.PolicyId;
import vn.saolang.support.SupportStep;
import vn.saolang.support.model.policy.Policy;
import vn.saolang.support.model.policy.PolicyRules;
import vn.saolang.support.store.policy.PolicyStore;
import vn.saolang.territory.UnitRef;

/** The province office enters what its decisions offer, and ends it. */
@Component
public class EnterPolicy {

    private final PolicyStore policies;
    private final Events events;
    private final VietnamTime time;

    EnterPolicy(PolicyStore policies, Events events, VietnamTime time) {
        this.policies = policies;
        this.events = events;
        this.time = time;
    }

    /**
     * Enters a policy of the actor's province.
     *
     * @throws RefusedException with every defect
     * @throws Forbidden for everybody but a province office
     */
    @Transactional
    public PolicyId enter(Actor by, PolicyDraft draft) {
        Verdict.of(PolicyRules.defects(draft)).orThrow();
        Policy policy = new Policy(PolicyId.random(), provinceOf(by), draft);
        policies.insert(policy, by, time.now());
        events.publish(
                by,
                new SupportStep(
                        "SupportPolicyEntered",
                        "support-policy",
                        policy.id().toString(),
                        Map.of("decision", draft.decision())));
        return policy.id();
    }

    /**
     * Ends a policy; this is its last day.
     *
     * @param lastDay null when it is no day
     * @throws RefusedException when it had ended by then or not begun
     */
    @Transactional
    public void end(Actor by, PolicyId id, @Nullable LocalDate lastDay) {
        UnitRef province = provinceOf(by);
        if (policies.find(id).filter(one -> one.province().equals(province)).isEmpty()) {
            throw new NotFound("policy " + id);
        }
        if (lastDay == null || !policies.end(id, lastDay)) {
            throw new RefusedException(Refusal.of("support.VALIDITY_WRONG", "lastDay"));
        }
        events.publish(
                by,
                new SupportStep(
                        "SupportPolicyEnded", "support-policy", id.toString(), Map.of("lastDay", lastDay.toString())));
    }

    /**
     * Names a kind of support beside those of the programme.
     *
     * @throws RefusedException without a name
     */
    @Transactional
    public void addKind(Actor by, String name) {
        if (name.isBlank() || name.length() > 200) {
            throw new RefusedException(Refusal.of("support.TEXT_MISSING", "name"));
        }
        UnitRef province = provinceOf(by);
        policies.addKind(province, name.strip(), by, time.now());
        events.publish(
                by, new SupportStep("SupportKindAdded", "support-kind", province.key(), Map.of("name", name.strip())));
    }

    private static UnitRef provinceOf(Actor by) {
        return by.scope(Role.PROVINCE_OFFICE).map(UnitRef::parse).orElseThrow(() -> new Forbidden("support policies"));
    }
}
