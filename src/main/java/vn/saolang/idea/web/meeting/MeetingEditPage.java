package vn.saolang.idea.web.meeting;

import java.util.List;
import vn.saolang.idea.PotentialSummary;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/**
 * The form of a meeting.
 *
 * @param commune full name
 * @param offered what it may talk about
 */
public record MeetingEditPage(MeetingForm form, String commune, List<PotentialSummary> offered, List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return form.get("base").isEmpty() ? "idea.meeting.new" : "idea.meeting.change";
    }
}
