package vn.saolang.recognition.app.withdrawal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.ActedEvent;
import vn.saolang.recognition.WithdrawalProposed;

/** Hears what other modules propose, in their transaction and with their actor. */
@Component
class ProposedWithdrawals {

    private final OpenWithdrawal opening;

    ProposedWithdrawals(OpenWithdrawal opening) {
        this.opening = opening;
    }

    @EventListener
    void on(ActedEvent acted) {
        if (acted.event() instanceof WithdrawalProposed proposed) {
            opening.onProposal(acted.actor(), proposed);
        }
    }
}
