package vn.saolang.recognition.model.review;

import static vn.saolang.recognition.model.review.ReviewAction.ANSWER;
import static vn.saolang.recognition.model.review.ReviewAction.CLOSE;
import static vn.saolang.recognition.model.review.ReviewAction.RETURN;
import static vn.saolang.recognition.model.review.ReviewAction.SIGN;
import static vn.saolang.recognition.model.review.ReviewState.ANSWERED;
import static vn.saolang.recognition.model.review.ReviewState.CLOSED;
import static vn.saolang.recognition.model.review.ReviewState.ISSUED;
import static vn.saolang.recognition.model.review.ReviewState.REQUESTED;

import java.util.List;
import java.util.Set;
import vn.saolang.kernel.Lifecycle;
import vn.saolang.kernel.Lifecycle.Step;
import vn.saolang.kernel.Role;

/** The table by which the ministry's request moves; docs/states/review.md shows it. */
public final class ReviewLifecycle {

    private static final String CLAUSE = "26/2026 Điều 10.1b";

    public static final Lifecycle<ReviewState, ReviewAction> TABLE = new Lifecycle<>(
            "a request of the ministry",
            List.of(
                    step(REQUESTED, ANSWER, ANSWERED, Role.PROVINCE_OFFICE, "ReviewAnswered"),
                    step(ANSWERED, RETURN, REQUESTED, Role.PROVINCE_CHAIR, "ReviewReturned"),
                    step(ANSWERED, SIGN, ISSUED, Role.PROVINCE_CHAIR, "RecognitionAnnulled"),
                    step(REQUESTED, CLOSE, CLOSED, Role.MINISTRY_OFFICE, "ReviewClosed"),
                    step(ANSWERED, CLOSE, CLOSED, Role.MINISTRY_OFFICE, "ReviewClosed")));

    private ReviewLifecycle() {}

    private static Step<ReviewState, ReviewAction> step(
            ReviewState from, ReviewAction action, ReviewState to, Role who, String event) {
        return new Step<>(from, action, to, Set.of(who), event, to.key(), CLAUSE);
    }
}
