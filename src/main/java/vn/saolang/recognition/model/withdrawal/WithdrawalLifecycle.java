package vn.saolang.recognition.model.withdrawal;

import static vn.saolang.recognition.model.withdrawal.WithdrawalAction.CLOSE;
import static vn.saolang.recognition.model.withdrawal.WithdrawalAction.FORWARD;
import static vn.saolang.recognition.model.withdrawal.WithdrawalAction.RETURN;
import static vn.saolang.recognition.model.withdrawal.WithdrawalAction.SIGN;
import static vn.saolang.recognition.model.withdrawal.WithdrawalAction.SUBMIT;
import static vn.saolang.recognition.model.withdrawal.WithdrawalAction.VERIFY;
import static vn.saolang.recognition.model.withdrawal.WithdrawalState.CLOSED;
import static vn.saolang.recognition.model.withdrawal.WithdrawalState.ISSUED;
import static vn.saolang.recognition.model.withdrawal.WithdrawalState.OPEN;
import static vn.saolang.recognition.model.withdrawal.WithdrawalState.SUBMITTED;
import static vn.saolang.recognition.model.withdrawal.WithdrawalState.VERIFIED;

import java.util.List;
import java.util.Set;
import vn.saolang.kernel.Lifecycle;
import vn.saolang.kernel.Lifecycle.Step;
import vn.saolang.kernel.Role;

/** The table by which a case of withdrawal moves; docs/states/withdrawal.md shows it. */
public final class WithdrawalLifecycle {

    private static final Set<Role> OFFICE = Set.of(Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE);
    private static final Set<Role> HEAD = Set.of(Role.PROVINCE_CHAIR, Role.MINISTER);

    public static final Lifecycle<WithdrawalState, WithdrawalAction> TABLE = new Lifecycle<>(
            "a withdrawal",
            List.of(
                    step(OPEN, VERIFY, VERIFIED, OFFICE, "WithdrawalVerified", "26/2026 Điều 8.3a"),
                    step(OPEN, FORWARD, OPEN, OFFICE, "WithdrawalForwarded", "26/2026 Điều 8.2"),
                    step(VERIFIED, FORWARD, VERIFIED, OFFICE, "WithdrawalForwarded", "26/2026 Điều 8.2"),
                    step(VERIFIED, SUBMIT, SUBMITTED, OFFICE, "WithdrawalSubmitted", "26/2026 Điều 8.3a"),
                    step(SUBMITTED, RETURN, VERIFIED, HEAD, "WithdrawalReturned", "26/2026 Điều 8.3b"),
                    step(SUBMITTED, SIGN, ISSUED, HEAD, "CertificateWithdrawn", "26/2026 Điều 8.3b"),
                    step(OPEN, CLOSE, CLOSED, OFFICE, "WithdrawalClosed", "26/2026 Điều 8.3a"),
                    step(VERIFIED, CLOSE, CLOSED, OFFICE, "WithdrawalClosed", "26/2026 Điều 8.3a")));

    private WithdrawalLifecycle() {}

    private static Step<WithdrawalState, WithdrawalAction> step(
            WithdrawalState from,
            WithdrawalAction action,
            WithdrawalState to,
            Set<Role> who,
            String event,
            String clause) {
        return new Step<>(from, action, to, who, event, to.key(), clause);
    }
}
