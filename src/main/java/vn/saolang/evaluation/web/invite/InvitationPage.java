package vn.saolang.evaluation.web.invite;

import java.util.List;
import vn.saolang.evaluation.app.invite.InvitationQueries.Own;
import vn.saolang.evaluation.model.invite.Rsvp;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Ui;

/** An own invitation, with the answer to it. */
public record InvitationPage(Own own, Typed typed, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "evaluation.invite.own.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(Ui.date(own.invited().heldOn()));
    }

    /** Whether this answer is chosen: as typed, else as kept. */
    public boolean chosen(boolean coming) {
        Rsvp answer = own.invited().answer();
        String kept = answer == null ? "" : Boolean.toString(answer.coming());
        return Boolean.toString(coming).equals(typed.form().isEmpty() ? kept : typed.text("coming"));
    }

    public String reason() {
        Rsvp answer = own.invited().answer();
        return typed.form().isEmpty() ? answer == null ? "" : answer.reason() : typed.text("reason");
    }
}
