package vn.saolang.evaluation.web.invite;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.app.invite.InvitationQueries.Board;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Ui;

/**
 * Who is invited and who will come, for those who prepare the meeting.
 *
 * @param typed the list of guests as it was typed, null when it was not
 */
public record InvitationsPage(Board board, @Nullable String typed, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "evaluation.invite.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(Ui.date(board.room().session().heldOn()));
    }

    /** One guest a line. */
    public String guests() {
        return typed != null
                ? typed
                : board.guests().stream()
                        .map(one -> one.agency().isEmpty() ? one.name() : one.name() + "; " + one.agency())
                        .collect(Collectors.joining("\n"));
    }
}
