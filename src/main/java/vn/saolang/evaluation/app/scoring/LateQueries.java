package vn.saolang.evaluation.app.scoring;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.SessionDoor;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.SavedAnswer;
import vn.saolang.evaluation.model.scoring.LateAnswer;
import vn.saolang.evaluation.store.scoring.LateStore;
import vn.saolang.kernel.Actor;
import vn.saolang.regulation.Regulations;

/**
 * Answers that came too late. Members see their own; the table and the office see that they came and why they do not count,
 * never what they say: whether to score anew must not hang on it.
 */
@Component
public class LateQueries {

    private final SessionDoor door;
    private final LateStore late;
    private final Regulations regulations;

    LateQueries(SessionDoor door, LateStore late, Regulations regulations) {
        this.door = door;
        this.late = late;
        this.regulations = regulations;
    }

    /**
     * One line.
     *
     * @param own whether it is the reader's
     * @param wording what was chosen in words, empty unless own
     */
    public record Line(LateAnswer answer, boolean own, String wording) {

        /** What was written, empty unless own. */
        public String comment() {
            return own ? answer.comment() : "";
        }
    }

    /** @param everybody whether the reader sees the lines of all members */
    public record Lines(Room room, boolean everybody, List<Line> lines) {}

    /** @throws vn.saolang.kernel.NotFound for whoever has nothing to do with the session */
    public Lines of(Actor actor, SessionId session) {
        Room room = door.enter(actor, session);
        boolean everybody = room.atTable() || room.seat() == null;
        List<Line> lines = late.of(session).stream()
                .filter(one -> everybody || one.account().equals(actor.account()))
                .map(one -> line(actor, one))
                .toList();
        return new Lines(room, everybody, lines);
    }

    /** The reader's own late answers to one product. */
    public List<Line> own(Actor actor, SessionId session, UUID product) {
        return late.of(session).stream()
                .filter(one ->
                        one.account().equals(actor.account()) && one.product().equals(product))
                .map(one -> line(actor, one))
                .toList();
    }

    private Line line(Actor actor, LateAnswer one) {
        boolean own = one.account().equals(actor.account());
        return new Line(one, own, own ? wording(one) : "");
    }

    private String wording(LateAnswer one) {
        SavedAnswer answer = new SavedAnswer(one.criterion(), one.option(), one.comment(), 0);
        return answer.wording(regulations.get(late.criteriaSet(one.product())));
    }
}
