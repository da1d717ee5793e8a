package vn.saolang.recognition.model;

import static vn.saolang.recognition.model.DecisionAction.DISCARD;
import static vn.saolang.recognition.model.DecisionAction.RETURN;
import static vn.saolang.recognition.model.DecisionAction.SIGN;
import static vn.saolang.recognition.model.DecisionAction.SUBMIT;
import static vn.saolang.recognition.model.DecisionState.DISCARDED;
import static vn.saolang.recognition.model.DecisionState.DRAFT;
import static vn.saolang.recognition.model.DecisionState.ISSUED;
import static vn.saolang.recognition.model.DecisionState.SUBMITTED;

import java.util.List;
import java.util.Set;
import vn.saolang.kernel.Lifecycle;
import vn.saolang.kernel.Lifecycle.Step;
import vn.saolang.kernel.Role;

/** The table by which a decision moves; docs/states/decision.md shows it. */
public final class DecisionLifecycle {

    private static final Set<Role> OFFICE = Set.of(Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE);
    private static final Set<Role> SIGNER = Set.of(Role.PROVINCE_CHAIR, Role.MINISTER);

    public static final Lifecycle<DecisionState, DecisionAction> TABLE = new Lifecycle<>(
            "a decision",
            List.of(
                    step(DRAFT, SUBMIT, SUBMITTED, OFFICE, "DecisionSubmitted", "26/2026 Điều 7.3đ, 7.4đ"),
                    step(DRAFT, DISCARD, DISCARDED, OFFICE, "DecisionDiscarded", ""),
                    step(SUBMITTED, RETURN, DRAFT, SIGNER, "DecisionReturned", "26/2026 Điều 7.3e, 7.4e"),
                    step(SUBMITTED, SIGN, ISSUED, SIGNER, "DecisionIssued", "26/2026 Điều 7.3e, 7.4e")));

    private DecisionLifecycle() {}

    private static Step<DecisionState, DecisionAction> step(
            DecisionState from, DecisionAction action, DecisionState to, Set<Role> who, String event, String clause) {
        return new Step<>(from, action, to, who, event, to.key(), clause);
    }
}
