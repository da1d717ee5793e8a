package vn.saolang.recognition.app.review;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.Level;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.WorkItem;
import vn.saolang.kernel.WorkSource;
import vn.saolang.recognition.model.review.Review;
import vn.saolang.recognition.model.review.ReviewState;
import vn.saolang.recognition.store.review.ReviewStore;

/** Requests of the ministry that wait for an answer, a decision, or to be closed. No clause sets a day. */
@Component
class ReviewWork implements WorkSource {

    private final ReviewStore reviews;

    ReviewWork(ReviewStore reviews) {
        this.reviews = reviews;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor) {
        List<WorkItem> items = new ArrayList<>();
        actor.scope(Role.PROVINCE_OFFICE).ifPresent(scope -> add(items, scope, ReviewState.REQUESTED, "answer"));
        actor.scope(Role.PROVINCE_CHAIR)
                .ifPresent(scope -> reviews.list(scope).stream()
                        .filter(one -> one.state() == ReviewState.ANSWERED
                                && !one.annulled().isEmpty())
                        .forEach(one -> items.add(item(one, "sign"))));
        if (actor.mayFor(Role.MINISTRY_OFFICE, Level.COUNTRY)) {
            reviews.list(null).stream()
                    .filter(one -> one.state() == ReviewState.ANSWERED
                            && one.annulled().isEmpty())
                    .forEach(one -> items.add(item(one, "read")));
        }
        return items;
    }

    private void add(List<WorkItem> items, String scope, ReviewState state, String what) {
        reviews.list(scope).stream().filter(one -> one.state() == state).forEach(one -> items.add(item(one, what)));
    }

    private static WorkItem item(Review one, String what) {
        return new WorkItem(
                "recognition.work.review",
                "recognition.work.review." + what,
                List.of(one.number()),
                "/review-requests/" + one.id(),
                null);
    }
}
