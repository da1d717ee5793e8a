package vn.saolang.business.model.plan;

import static vn.saolang.business.PlanAction.ABANDON;
import static vn.saolang.business.PlanAction.APPROVE;
import static vn.saolang.business.PlanAction.COMPLETE;
import static vn.saolang.business.PlanAction.REFUSE;
import static vn.saolang.business.PlanAction.RETURN;
import static vn.saolang.business.PlanAction.SUBMIT;
import static vn.saolang.business.PlanAction.TAKE_BACK;
import static vn.saolang.business.PlanState.ABANDONED;
import static vn.saolang.business.PlanState.APPROVED;
import static vn.saolang.business.PlanState.COMPLETED;
import static vn.saolang.business.PlanState.DRAFT;
import static vn.saolang.business.PlanState.REFUSED;
import static vn.saolang.business.PlanState.RETURNED;
import static vn.saolang.business.PlanState.SUBMITTED;

import java.util.List;
import java.util.Set;
import vn.saolang.business.PlanAction;
import vn.saolang.business.PlanState;
import vn.saolang.kernel.Lifecycle;
import vn.saolang.kernel.Lifecycle.Step;
import vn.saolang.kernel.Role;

/** The table by which a business plan moves; docs/states/plan.md shows it. */
public final class PlanLifecycle {

    private static final String RECEIVING = "programme, step 3: business plans are received";
    private static final String CARRYING_OUT = "programme, step 4: business plans are carried out";
    private static final Set<Role> PRODUCER = Set.of(Role.PRODUCER);
    private static final Set<Role> OFFICE = Set.of(Role.PROVINCE_OFFICE);

    public static final Lifecycle<PlanState, PlanAction> TABLE = new Lifecycle<>(
            "a business plan",
            List.of(
                    row(DRAFT, SUBMIT, SUBMITTED, PRODUCER, "PlanSubmitted", RECEIVING),
                    row(RETURNED, SUBMIT, SUBMITTED, PRODUCER, "PlanSubmitted", RECEIVING),
                    row(SUBMITTED, TAKE_BACK, DRAFT, PRODUCER, "PlanTakenBack", RECEIVING),
                    row(SUBMITTED, RETURN, RETURNED, OFFICE, "PlanReturned", RECEIVING),
                    row(SUBMITTED, APPROVE, APPROVED, OFFICE, "PlanApproved", RECEIVING),
                    row(SUBMITTED, REFUSE, REFUSED, OFFICE, "PlanRefused", RECEIVING),
                    row(DRAFT, ABANDON, ABANDONED, PRODUCER, "PlanAbandoned", RECEIVING),
                    row(RETURNED, ABANDON, ABANDONED, PRODUCER, "PlanAbandoned", RECEIVING),
                    row(APPROVED, ABANDON, ABANDONED, PRODUCER, "PlanAbandoned", CARRYING_OUT),
                    row(APPROVED, COMPLETE, COMPLETED, OFFICE, "PlanCompleted", CARRYING_OUT)));

    private PlanLifecycle() {}

    private static Step<PlanState, PlanAction> row(
            PlanState from, PlanAction action, PlanState to, Set<Role> who, String event, String clause) {
        return new Step<>(from, action, to, who, event, to.key(), clause);
    }
}
