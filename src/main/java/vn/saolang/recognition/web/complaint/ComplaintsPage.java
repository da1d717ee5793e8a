package vn.saolang.recognition.web.complaint;

import java.util.List;
import vn.saolang.kernel.ui.Page;
import vn.saolang.recognition.app.complaint.Complainable.Decision;
import vn.saolang.recognition.model.complaint.Complaint;

/**
 * Complaints the reader has to do with.
 *
 * @param decisions decisions the reader's entities may complain about; empty for offices
 */
public record ComplaintsPage(List<Complaint> complaints, List<Decision> decisions, boolean producer) implements Page {

    @Override
    public String titleKey() {
        return "recognition.complaints.title";
    }
}
