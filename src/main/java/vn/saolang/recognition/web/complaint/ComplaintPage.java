package vn.saolang.recognition.web.complaint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Ui;
import vn.saolang.recognition.model.complaint.Complaint;
import vn.saolang.recognition.model.complaint.ComplaintState;

/** A complaint with what may be done with it. */
public record ComplaintPage(
        Complaint one, boolean office, boolean head, boolean entity, Map<String, String> typed, List<Refusal> refusals)
        implements Page {

    public ComplaintPage {
        typed = Map.copyOf(typed);
    }

    /** What was typed into a field, or nothing. */
    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String url() {
        return "/complaints/" + one.id();
    }

    public boolean inside() {
        return office || head;
    }

    public boolean mayRegister() {
        return office && one.state() == ComplaintState.FILED;
    }

    public boolean mayAnswer() {
        return head && one.state() == ComplaintState.REGISTERED;
    }

    public boolean mayTalk() {
        return office && one.state() == ComplaintState.ACCEPTED;
    }

    public boolean maySettle() {
        return head && one.state() == ComplaintState.ACCEPTED;
    }

    public boolean mayNoteSecond() {
        return office && one.state() == ComplaintState.SETTLED && one.second() == null;
    }

    public boolean mayDrop() {
        return entity && one.due() != null;
    }

    /** What the office may advise. */
    public Map<String, String> advices() {
        return named("recognition.complaint.advice.", "ACCEPT", "REFUSE");
    }

    /** What the head may find. */
    public Map<String, String> outcomes() {
        return named("recognition.complaint.outcome.", "RIGHT", "PARTLY", "WRONG");
    }

    private static Map<String, String> named(String key, String... values) {
        Map<String, String> named = new LinkedHashMap<>();
        for (String value : values) {
            named.put(value, Ui.t(key + value));
        }
        return named;
    }

    @Override
    public String titleKey() {
        return "recognition.complaint.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(one.subject().product());
    }
}
