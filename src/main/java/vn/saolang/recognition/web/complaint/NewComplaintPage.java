package vn.saolang.recognition.web.complaint;

import java.util.List;
import java.util.Map;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.recognition.app.complaint.Complainable.Decision;

/** The entity writes a complaint about a decision. */
public record NewComplaintPage(Decision decision, Map<String, String> typed, List<Refusal> refusals) implements Page {

    public NewComplaintPage {
        typed = Map.copyOf(typed);
    }

    /** What was typed into a field, or nothing. */
    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    @Override
    public String titleKey() {
        return "recognition.complaint.new.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(decision.subject().product());
    }
}
