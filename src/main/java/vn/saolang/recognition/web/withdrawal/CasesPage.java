package vn.saolang.recognition.web.withdrawal;

import java.util.List;
import vn.saolang.kernel.ui.Page;
import vn.saolang.recognition.model.withdrawal.Withdrawal;

/**
 * Cases of withdrawal the reader has to do with.
 *
 * @param mayOpen whether the reader opens cases
 * @param commune whether it does so by confirming that production stopped
 */
public record CasesPage(List<Withdrawal> cases, boolean mayOpen, boolean commune) implements Page {

    @Override
    public String titleKey() {
        return "recognition.withdrawals.title";
    }
}
