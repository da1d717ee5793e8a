package vn.saolang.recognition;

import java.util.Map;
import java.util.UUID;
import vn.saolang.kernel.DomainEvent;

/**
 * A case of withdrawal moved.
 *
 * @param type WithdrawalOpened, WithdrawalVerified, WithdrawalForwarded, WithdrawalSubmitted, WithdrawalReturned,
 *     WithdrawalClosed or WithdrawalSent
 */
public record WithdrawalStep(String type, UUID withdrawal, Map<String, String> facts) implements DomainEvent {

    public WithdrawalStep {
        facts = Map.copyOf(facts);
    }

    @Override
    public String subjectType() {
        return "withdrawal";
    }

    @Override
    public String subjectId() {
        return withdrawal.toString();
    }
}
