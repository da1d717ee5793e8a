package vn.saolang.evaluation.app.session;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.Lifecycles;
import vn.saolang.evaluation.model.Lifecycles.ProductAction;
import vn.saolang.evaluation.model.ProductState;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.Session;
import vn.saolang.evaluation.model.council.Council;
import vn.saolang.evaluation.model.council.CouncilRules;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.council.SeatEnd;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.evaluation.store.CouncilStore;
import vn.saolang.evaluation.store.RulesStore;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.store.SessionStore;
import vn.saolang.evaluation.store.hall.SeatEndStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;

/** Who may enter a session, and as what. A session does not exist for those who may not. */
@Component
public class SessionDoor {

    private final SessionStore sessions;
    private final CouncilStore councils;
    private final RulesStore rules;
    private final ScoredProductStore products;
    private final SeatEndStore ends;

    SessionDoor(
            SessionStore sessions,
            CouncilStore councils,
            RulesStore rules,
            ScoredProductStore products,
            SeatEndStore ends) {
        this.ends = ends;
        this.sessions = sessions;
        this.councils = councils;
        this.rules = rules;
        this.products = products;
    }

    /**
     * A session with the actor in it.
     *
     * @param seat the actor's seat, null for the office that prepares the session
     */
    public record Room(
            Session session, Council council, @Nullable Seat seat) {

        public boolean is(SeatRole role) {
            return seat != null && seat.role() == role;
        }

        /** Chair or secretary: those who see attendance and progress. */
        public boolean atTable() {
            return is(SeatRole.CHAIR) || is(SeatRole.SECRETARY);
        }

        /** The actor's seat, asked for after a rule has made sure that there is one. */
        public Seat mine() {
            if (seat == null) {
                throw new Forbidden("no seat in session " + session.id());
            }
            return seat;
        }
    }

    /** Lets in the council's people and the office of the scope. */
    public Room enter(Actor actor, SessionId id) {
        Session session = sessions.find(id).orElseThrow(() -> new NotFound("session " + id));
        Council council = councils.find(session.council()).orElseThrow();
        Optional<Seat> seat = council.seatOf(actor.account())
                .filter(one -> actor.mayFor(one.role().role(), session.scope()));
        if (seat.isEmpty() && !Level.isOffice(actor, session.scope())) {
            throw ends.former(session.council(), actor.account())
                    .<RuntimeException>map(SessionDoor::leftBy)
                    .orElseGet(() -> new NotFound("session " + id));
        }
        return new Room(session, council, seat.orElse(null));
    }

    /** What somebody is told whose seat ended: by which decision. Nothing of the session is shown. */
    private static RefusedException leftBy(SeatEnd end) {
        return new RefusedException(Refusal.whole("evaluation.SEAT_ENDED", end.decided()));
    }

    /** The rules the session works under. */
    public CouncilRules rulesOf(Session session) {
        return rules.find(session.rules()).orElseThrow();
    }

    /**
     * Locks a product for a step that the lifecycle allows the actor's seat from where the product is.
     *
     * @throws RefusedException when the product is past that, saying where it is
     */
    public ScoredProduct lockFor(ProductAction action, Room room, UUID product) {
        Seat seat = room.mine();
        Role role = seat.role().role();
        boolean ever = Lifecycles.PRODUCT.steps().stream()
                .anyMatch(step -> step.action() == action && step.who().contains(role));
        if (!ever) {
            throw new Forbidden(action + " by " + role);
        }
        ScoredProduct locked = products.lock(room.session().id(), product, seat.account())
                .orElseThrow(() -> new NotFound("product " + product));
        if (Lifecycles.PRODUCT.find(locked.state(), action).isEmpty()) {
            throw new RefusedException(refusalOf(locked.state()));
        }
        return locked;
    }

    /**
     * Locks a product that has no result yet, for a decision about who takes part in it.
     *
     * @throws RefusedException when it has been concluded, or stands before a meeting after a ballot
     */
    public ScoredProduct lockUndecided(Actor actor, Room room, UUID product) {
        ScoredProduct locked = products.lock(room.session().id(), product, actor.account())
                .orElseThrow(() -> new NotFound("product " + product));
        if (locked.state() != ProductState.WAITING && locked.state() != ProductState.OPEN) {
            throw new RefusedException(refusalOf(locked.state()));
        }
        return locked;
    }

    static Refusal refusalOf(ProductState state) {
        return switch (state) {
            case WAITING -> Refusal.whole("evaluation.NOT_OPEN");
            case OPEN -> Refusal.whole("evaluation.ALREADY_OPEN");
            case TURNED -> Refusal.whole("evaluation.TURNED_TO_MEETING");
            case PUT_OFF -> Refusal.whole("evaluation.WAS_PUT_OFF");
            case CLOSED, KNOCKED_OUT -> Refusal.whole("evaluation.ALREADY_CLOSED");
        };
    }
}
