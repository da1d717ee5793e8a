package vn.saolang.business.app.review;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.saolang.business.PlanId;
import vn.saolang.business.app.plan.PlanDoor;
import vn.saolang.business.model.review.Answer;
import vn.saolang.business.model.review.Question;
import vn.saolang.business.store.review.ReviewStore;
import vn.saolang.kernel.Actor;

/** What an office found of a plan. */
@Component
public class ReadReview {

    private final PlanDoor door;
    private final ReviewStore reviews;

    ReadReview(PlanDoor door, ReviewStore reviews) {
        this.door = door;
        this.reviews = reviews;
    }

    /** The answers of the last round; questions not yet rated are missing. */
    public Map<Question, Answer> answers(Actor actor, PlanId id) {
        door.read(actor, id);
        return reviews.answers(id, reviews.round(id));
    }
}
