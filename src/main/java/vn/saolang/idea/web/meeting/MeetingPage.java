package vn.saolang.idea.web.meeting;

import java.util.List;
import vn.saolang.idea.model.meeting.Meeting;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Ui;

/**
 * One meeting.
 *
 * @param commune full name
 * @param writes the reader keeps it and it is not concluded
 */
public record MeetingPage(Meeting meeting, String commune, boolean writes, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "idea.meeting.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(meeting.told().hamlet(), Ui.date(meeting.told().heldOn()));
    }
}
