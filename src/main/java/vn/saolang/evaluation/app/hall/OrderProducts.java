package vn.saolang.evaluation.app.hall;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.CouncilEvent.SessionStep;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.MeetingDoor;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.ProductState;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.store.hall.CourseStore;
import vn.saolang.evaluation.store.hall.OrderStore;
import vn.saolang.evaluation.store.hall.OrderStore.Place;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;

/** Chair or secretary settles in which order the products that wait are discussed, and which one is before the meeting now. */
@Component
public class OrderProducts {

    private final MeetingDoor meetings;
    private final ScoredProductStore products;
    private final OrderStore order;
    private final CourseStore course;
    private final Events events;

    OrderProducts(
            MeetingDoor meetings, ScoredProductStore products, OrderStore order, CourseStore course, Events events) {
        this.meetings = meetings;
        this.products = products;
        this.order = order;
        this.course = course;
        this.events = events;
    }

    /**
     * Moves a product that waits to a place of the list; those that wait between make room, all others stay where they are.
     *
     * @param seen the place at which it was read, so that a second click does not move it twice
     * @param wanted the place wanted; one held by a product that no longer waits means the next place free
     * @throws Stale when it has been moved since it was read
     */
    @Transactional
    public void move(Actor actor, SessionId id, UUID product, int seen, @Nullable Integer wanted) {
        Room room = table(actor, id);
        visible(actor, id, product);
        List<Place> waiting = order.lockWaiting(id);
        meetings.notEnded(id);
        int from = indexOf(waiting, product);
        if (from < 0) {
            throw new RefusedException(Refusal.of("evaluation.NOT_WAITING", "place"));
        }
        if (wanted == null || wanted < 1) {
            throw new RefusedException(Refusal.of("evaluation.PLACE_IN_LIST", "place"));
        }
        if (waiting.get(from).position() != seen) {
            throw new Stale("place of product " + product);
        }
        order.place(moved(waiting, from, target(waiting, wanted)));
        events.publish(
                actor,
                new SessionStep(
                        "ProductsOrdered",
                        room.session().id(),
                        Map.of("product", product.toString(), "place", Integer.toString(wanted))));
    }

    /** Puts a product before the meeting: the screens of the hall show it until another is put or opened. */
    @Transactional
    public void discuss(Actor actor, SessionId id, UUID product) {
        table(actor, id);
        order.hold(product);
        ProductState state = visible(actor, id, product);
        meetings.lockRunning(id);
        if (state.over()) {
            throw new RefusedException(Refusal.whole("evaluation.ALREADY_CLOSED"));
        }
        course.discuss(id, product);
        events.publish(actor, new SessionStep("ProductDiscussed", id, Map.of("product", product.toString())));
    }

    private Room table(Actor actor, SessionId id) {
        Room room = meetings.enter(actor, id);
        if (!room.atTable()) {
            throw new Forbidden("order of session " + id);
        }
        return room;
    }

    private ProductState visible(Actor actor, SessionId id, UUID product) {
        return products.find(id, product, actor.account())
                .orElseThrow(() -> new NotFound("product " + product))
                .state();
    }

    private static int indexOf(List<Place> waiting, UUID product) {
        for (int i = 0; i < waiting.size(); i++) {
            if (waiting.get(i).product().equals(product)) {
                return i;
            }
        }
        return -1;
    }

    private static int target(List<Place> waiting, int wanted) {
        int target = 0;
        while (target < waiting.size() - 1 && waiting.get(target).position() < wanted) {
            target++;
        }
        return target;
    }

    /** The places stay, the products move along them. */
    static List<Place> moved(List<Place> waiting, int from, int to) {
        List<UUID> line = new ArrayList<>(waiting.stream().map(Place::product).toList());
        line.add(to, line.remove(from));
        List<Place> after = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            after.add(new Place(line.get(i), waiting.get(i).position()));
        }
        return after;
    }
}
