package vn.saolang.recognition.web.withdrawal;

import java.util.List;
import java.util.Map;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.recognition.model.withdrawal.Withdrawal;
import vn.saolang.recognition.model.withdrawal.WithdrawalState;

/**
 * A case of withdrawal with what may be done with it.
 *
 * @param desk whether the reader works at the desk that has the case
 * @param head whether the reader signs for the scope that decides
 * @param inside whether the reader belongs to an office of the case: findings are theirs alone until the decision
 * @param entity whether the reader acts for the entity
 * @param scopeOffice whether the reader works in the office of the scope that decides
 * @param typed what was typed, shown again when it was refused
 */
public record CasePage(
        Withdrawal one,
        boolean desk,
        boolean head,
        boolean inside,
        boolean entity,
        boolean scopeOffice,
        Map<String, String> typed,
        List<Refusal> refusals)
        implements Page {

    public CasePage {
        typed = Map.copyOf(typed);
    }

    /** What was typed into a field, or nothing. */
    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String url() {
        return "/withdrawal-cases/" + one.id();
    }

    public boolean mayVerify() {
        return desk && one.state() == WithdrawalState.OPEN;
    }

    public boolean mayForward() {
        return mayClose() && !one.atCompetentDesk();
    }

    public boolean maySubmit() {
        return desk && one.state() == WithdrawalState.VERIFIED && one.atCompetentDesk();
    }

    public boolean mayClose() {
        return desk && (one.state() == WithdrawalState.OPEN || one.state() == WithdrawalState.VERIFIED);
    }

    public boolean maySign() {
        return head && one.state() == WithdrawalState.SUBMITTED;
    }

    public boolean issued() {
        return one.state() == WithdrawalState.ISSUED;
    }

    /** Whether a due day still matters. */
    public boolean running() {
        return !issued() && one.state() != WithdrawalState.CLOSED;
    }

    public boolean maySend() {
        return scopeOffice && issued() && one.recipients().stream().anyMatch(to -> to.sentOn() == null);
    }

    @Override
    public String titleKey() {
        return "recognition.withdrawal.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(one.certificate().product());
    }
}
