package vn.saolang.recognition.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.recognition.model.Decision;
import vn.saolang.recognition.model.DecisionKind;
import vn.saolang.recognition.model.DecisionState;
import vn.saolang.recognition.store.ProposalStore.Letter;

/**
 * A decision with what may be done with it.
 *
 * @param office whether the actor belongs to its office
 * @param signer whether the actor may sign it
 * @param letter the letter to the ministry; null unless it is an issued approval
 * @param number typed number, shown again when it was refused; day and reason likewise
 */
public record DecisionPage(
        Decision decision,
        boolean office,
        boolean signer,
        @Nullable Letter letter,
        String number,
        String day,
        String reason,
        List<Refusal> refusals)
        implements Page {

    public boolean maySubmit() {
        return office && decision.state() == DecisionState.DRAFT;
    }

    public boolean maySign() {
        return signer && decision.state() == DecisionState.SUBMITTED;
    }

    public boolean maySend() {
        return office && letter != null && letter.number() == null;
    }

    public boolean approves() {
        return decision.kind() == DecisionKind.APPROVAL;
    }

    @Override
    public String titleKey() {
        return "recognition.decision.title." + decision.kind();
    }
}
