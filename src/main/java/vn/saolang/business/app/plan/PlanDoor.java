package vn.saolang.business.app.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.business.PlanId;
import vn.saolang.business.model.plan.Plan;
import vn.saolang.business.store.plan.PlanStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.Grant;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.Mandates;
import vn.saolang.producer.Producers;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitRef;

/** Who may read, write and move a plan: its entity, who prepares for it, the offices of its commune and province. */
@Component
public class PlanDoor {

    private final PlanStore plans;
    private final Producers producers;
    private final Mandates mandates;
    private final Territory territory;
    private final VietnamTime time;

    PlanDoor(PlanStore plans, Producers producers, Mandates mandates, Territory territory, VietnamTime time) {
        this.plans = plans;
        this.producers = producers;
        this.mandates = mandates;
        this.territory = territory;
        this.time = time;
    }

    /**
     * A plan the actor may read.
     *
     * @throws NotFound when there is none, or it is not the actor's to read
     */
    public Plan read(Actor actor, PlanId id) {
        Plan plan = plans.find(id).orElseThrow(() -> new NotFound("plan " + id));
        boolean reads = isWriter(actor, plan)
                || actor.has(Role.MINISTRY_OFFICE)
                || Arrays.stream(new Role[] {Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR})
                        .anyMatch(role -> isOffice(actor, plan, role));
        if (!reads) {
            throw new NotFound("plan " + id);
        }
        return plan;
    }

    /** The plan, locked until the transaction ends; the same rule as for reading. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Plan locked(Actor actor, PlanId id) {
        plans.lock(id);
        return read(actor, id);
    }

    /** Whether the actor acts for its entity. */
    public boolean isOwner(Actor actor, Plan plan) {
        return actor.has(Role.PRODUCER)
                && producers.isMember(actor, plan.summary().entity());
    }

    /** Whether the actor may write its parts: its entity, or who prepares under a mandate. */
    public boolean isWriter(Actor actor, Plan plan) {
        return isOwner(actor, plan) || mandates.holds(actor, plan.summary().entity());
    }

    /** Whether the actor's office of this role is competent where the entity has its seat, or had before communes were merged. */
    public boolean isOffice(Actor actor, Plan plan, Role role) {
        return actor.mayFor(role, plan.commune().key())
                || communes(actor, Set.of(role)).contains(plan.commune().key());
    }

    /** Whether the actor advises producers of its commune or province. */
    public boolean isAdvising(Actor actor, Plan plan) {
        return isOffice(actor, plan, Role.PROVINCE_OFFICE) || isOffice(actor, plan, Role.COMMUNE_OFFICER);
    }

    /** Whether the actor holds the role for this plan. */
    public boolean holds(Actor actor, Plan plan, Role role) {
        return role == Role.PRODUCER ? isOwner(actor, plan) : isOffice(actor, plan, role);
    }

    /** @throws Forbidden when the actor may read the plan but not write it */
    public void requireWriter(Actor actor, Plan plan) {
        if (!isWriter(actor, plan)) {
            throw new Forbidden("writing plan " + plan.summary().id());
        }
    }

    /** Keys of the communes for which the actor holds one of the roles. */
    public Set<String> communes(Actor actor, Set<Role> roles) {
        LocalDate today = time.today();
        Set<String> keys = new HashSet<>();
        for (Grant grant : actor.grants()) {
            if (roles.contains(grant.role()) && grant.scope().contains("@")) {
                keys.addAll(territory.communeKeys(UnitRef.parse(grant.scope()), today));
            }
        }
        return keys;
    }
}
