package vn.saolang.evaluation.app.prepare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.conflict.ConflictQueries;
import vn.saolang.evaluation.app.conflict.ConflictQueries.ProductLine;
import vn.saolang.evaluation.app.conflict.ConflictQueries.SeatLine;
import vn.saolang.evaluation.app.session.SessionDoor;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.council.CouncilRules;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.invite.ExpectedQuorum;
import vn.saolang.evaluation.model.invite.ExpectedQuorum.Outlook;
import vn.saolang.evaluation.model.invite.Rsvp;
import vn.saolang.evaluation.model.prepare.AgendaClock;
import vn.saolang.evaluation.model.prepare.AgendaClock.Slot;
import vn.saolang.evaluation.model.prepare.AgendaPlan;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.store.invite.InvitationStore;
import vn.saolang.evaluation.store.prepare.AgendaStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;

/**
 * The day of a meeting, hour by hour. A product somebody is recused from keeps its hour on that member's agenda, and nothing else:
 * the member knows when to leave, not why. Those who prepare see what about conflicts of interest is not settled yet.
 */
@Component
public class AgendaQueries {

    private final PreparationDoor door;
    private final SessionDoor sessions;
    private final AgendaStore agendas;
    private final ScoredProductStore products;
    private final ConflictQueries conflicts;
    private final InvitationStore invitations;

    AgendaQueries(
            PreparationDoor door,
            SessionDoor sessions,
            AgendaStore agendas,
            ScoredProductStore products,
            ConflictQueries conflicts,
            InvitationStore invitations) {
        this.door = door;
        this.sessions = sessions;
        this.agendas = agendas;
        this.products = products;
        this.conflicts = conflicts;
        this.invitations = invitations;
    }

    /**
     * A stretch of the day.
     *
     * @param number of the product in the order of discussion, 0 for anything else
     * @param product null for anything else, and for a product the reader is recused from
     * @param recused names of those who do not take part; empty for readers who do not prepare
     * @param unsettled what about conflicts keeps the product from being taken up as planned
     */
    public record Line(
            Slot slot, int number, @Nullable ScoredProduct product, List<String> recused, List<Refusal> unsettled) {}

    /**
     * A planned day.
     *
     * @param prepares whether the reader prepares it
     */
    public record Day(Room room, AgendaPlan plan, List<Line> lines, boolean prepares) {

        /** Products with a conflict that is not settled. */
        public long unsettled() {
            return lines.stream().filter(one -> !one.unsettled().isEmpty()).count();
        }

        public long products() {
            return lines.stream().filter(one -> one.number() > 0).count();
        }
    }

    /** The day as the actor may see it; proposed hours while nobody planned it. */
    public Day day(Actor actor, SessionId id) {
        Room room = door.meet(actor, id);
        AgendaPlan plan = agendas.find(id).orElse(AgendaPlan.PROPOSED);
        boolean prepares = door.prepares(actor, room);
        Map<UUID, ScoredProduct> known = new HashMap<>();
        products.of(id, actor.account()).forEach(one -> known.put(one.id(), one));
        Map<UUID, ProductLine> reviewed = new HashMap<>();
        if (prepares) {
            conflicts
                    .review(actor, id)
                    .products()
                    .forEach(one -> reviewed.put(one.product().id(), one));
        }
        CouncilRules rules = sessions.rulesOf(room.session());
        Map<UUID, Rsvp> answers = invitations.answers(id);
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (Slot slot : AgendaClock.slots(plan, agendas.order(id))) {
            UUID product = slot.product();
            ProductLine review = reviewed.get(product);
            lines.add(new Line(
                    slot,
                    product == null ? 0 : ++number,
                    known.get(product),
                    review == null ? List.of() : recused(review),
                    review == null ? List.of() : unsettled(rules, review, answers)));
        }
        return new Day(room, plan, List.copyOf(lines), prepares);
    }

    private static List<String> recused(ProductLine line) {
        return line.seats().stream()
                .filter(one -> one.recusal() != null)
                .map(one -> one.seat().name())
                .toList();
    }

    private List<Refusal> unsettled(CouncilRules rules, ProductLine line, Map<UUID, Rsvp> answers) {
        if (line.product().state().over()) {
            return List.of();
        }
        List<Refusal> open = new ArrayList<>();
        if (line.openSignals() > 0) {
            open.add(Refusal.whole("evaluation.AGENDA_SIGNALS", Long.toString(line.openSignals())));
        }
        List<String> silent = silent(line);
        if (rules.declarationsRequired() && !silent.isEmpty()) {
            open.add(Refusal.whole("evaluation.AGENDA_DECLARATIONS", String.join(", ", silent))
                    .citing("26/2026 Điều 4.2"));
        }
        List<Seat> entitled = products.entitledSeats(line.product().id());
        ExpectedQuorum expected = ExpectedQuorum.of(rules, entitled, answers);
        if (entitled.stream().noneMatch(Seat::scores)) {
            open.add(Refusal.whole("evaluation.AGENDA_NOBODY_SCORES"));
        } else if (!expected.chairComing()) {
            open.add(Refusal.whole("evaluation.AGENDA_NO_CHAIR"));
        } else if (expected.outlook() == Outlook.IN_DANGER) {
            open.add(Refusal.whole(
                    "evaluation.AGENDA_QUORUM",
                    Integer.toString(expected.appointed() - expected.declined()),
                    Integer.toString(expected.needed())));
        }
        return open;
    }

    private static List<String> silent(ProductLine line) {
        return line.seats().stream()
                .filter(one -> one.declaration() == null && one.recusal() == null)
                .map(SeatLine::seat)
                .map(Seat::name)
                .toList();
    }
}
