package vn.saolang.idea.web.meeting;

import java.util.Map;
import vn.saolang.idea.model.meeting.Meeting;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.ui.Page;

/**
 * Village meetings.
 *
 * @param writes the reader keeps a commune's meetings
 * @param names of the communes shown, by key
 */
public record MeetingsPage(Paged<Meeting> found, boolean writes, Map<String, String> names) implements Page {

    @Override
    public String titleKey() {
        return "idea.meetings.title";
    }
}
