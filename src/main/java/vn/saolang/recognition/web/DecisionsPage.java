package vn.saolang.recognition.web;

import java.util.List;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.recognition.app.AwaitingResults.Waiting;
import vn.saolang.recognition.model.Course;
import vn.saolang.recognition.model.Decision;

/**
 * What waits for a decision, and the decisions.
 *
 * @param office whether the actor prepares decisions; signers only read
 */
public record DecisionsPage(boolean office, List<Waiting> waiting, List<Decision> decisions, List<Refusal> refusals)
        implements Page {

    /** Results of one course. */
    public List<Waiting> of(Course course) {
        return waiting.stream().filter(one -> one.course() == course).toList();
    }

    /** Results for which the office has to choose. */
    public List<Waiting> undecided() {
        return waiting.stream().filter(Waiting::needsChoice).toList();
    }

    @Override
    public String titleKey() {
        return "recognition.decisions.title";
    }
}
