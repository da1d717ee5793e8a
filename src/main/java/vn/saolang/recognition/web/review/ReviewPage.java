package vn.saolang.recognition.web.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.recognition.model.review.Review;
import vn.saolang.recognition.model.review.ReviewState;

/**
 * A request of the ministry with what may be done with it.
 *
 * @param redo what was ticked or, before anything was, what the ministry asks; {@code annul} likewise
 */
public record ReviewPage(
        Review one,
        boolean province,
        boolean chair,
        boolean ministry,
        Map<String, String> typed,
        Set<UUID> redo,
        Set<UUID> annul,
        List<Refusal> refusals)
        implements Page {

    public ReviewPage {
        typed = Map.copyOf(typed);
    }

    /** What was typed into a field, or nothing. */
    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String url() {
        return "/review-requests/" + one.id();
    }

    public boolean mayAnswer() {
        return province && one.state() == ReviewState.REQUESTED;
    }

    public boolean maySign() {
        return chair && one.state() == ReviewState.ANSWERED && !one.annulled().isEmpty();
    }

    public boolean mayReturn() {
        return chair && one.state() == ReviewState.ANSWERED;
    }

    public boolean mayClose() {
        return ministry && (one.state() == ReviewState.REQUESTED || one.state() == ReviewState.ANSWERED);
    }

    @Override
    public String titleKey() {
        return "recognition.review.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(one.number());
    }
}
