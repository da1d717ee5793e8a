package vn.saolang.evaluation.app.ballot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.CouncilEvent.SessionStep;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.CountProduct;
import vn.saolang.evaluation.app.session.SessionDoor;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.ProductState;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.store.ballot.BallotStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.VietnamTime;

/** Chair or secretary reminds the members whose ballots are not back. */
@Component
public class RemindMembers {

    private final SessionDoor door;
    private final ScoredProductStore products;
    private final CountProduct counting;
    private final BallotStore ballots;
    private final BallotNotices notices;
    private final Events events;
    private final VietnamTime time;

    RemindMembers(
            SessionDoor door,
            ScoredProductStore products,
            CountProduct counting,
            BallotStore ballots,
            BallotNotices notices,
            Events events,
            VietnamTime time) {
        this.door = door;
        this.products = products;
        this.counting = counting;
        this.ballots = ballots;
        this.notices = notices;
        this.events = events;
        this.time = time;
    }

    /** Notes the reminder for each of them; gives how many there are. */
    @Transactional
    public int remind(Actor actor, SessionId id) {
        Room room = door.enter(actor, id);
        if (!room.session().ballot()) {
            throw new NotFound("ballot " + id);
        }
        if (!room.atTable()) {
            throw new Forbidden("reminders of session " + id);
        }
        Map<UUID, Seat> missing = new LinkedHashMap<>();
        for (ScoredProduct product : products.of(id, actor.account())) {
            if (product.state() == ProductState.OPEN) {
                Objects.requireNonNull(counting.of(room.session(), product).ballot())
                        .missing()
                        .forEach(seat -> missing.put(seat.id(), seat));
            }
        }
        missing.keySet().forEach(seat -> ballots.remind(id, seat, actor.account(), time.now()));
        notices.reminder(room.session(), List.copyOf(missing.values()), time.today());
        events.publish(
                actor, new SessionStep("MembersReminded", id, Map.of("members", Integer.toString(missing.size()))));
        return missing.size();
    }
}
