package vn.saolang.evaluation.app.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.SessionDoor;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.ProductState;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.conflict.Declaration;
import vn.saolang.evaluation.model.conflict.MemberFacts;
import vn.saolang.evaluation.model.conflict.ProducerFacts;
import vn.saolang.evaluation.model.conflict.Recusal;
import vn.saolang.evaluation.model.conflict.Signal;
import vn.saolang.evaluation.model.conflict.SignalAnswer;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.store.conflict.DeclarationStore;
import vn.saolang.evaluation.store.conflict.RecusalStore;
import vn.saolang.evaluation.store.conflict.SignalAnswerStore;
import vn.saolang.evaluation.store.conflict.SignalAnswerStore.Key;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;

/** Declarations, signals and recusals as each may see them. A product somebody is recused from is not in any answer. */
@Component
public class ConflictQueries {

    private final SessionDoor door;
    private final ScoredProductStore products;
    private final DeclarationStore declarations;
    private final RecusalStore recusals;
    private final SignalAnswerStore answers;
    private final FindSignals finding;

    ConflictQueries(
            SessionDoor door,
            ScoredProductStore products,
            DeclarationStore declarations,
            RecusalStore recusals,
            SignalAnswerStore answers,
            FindSignals finding) {
        this.door = door;
        this.products = products;
        this.declarations = declarations;
        this.recusals = recusals;
        this.answers = answers;
        this.finding = finding;
    }

    /** A signal, with the answer a person gave. */
    public record Asked(Signal signal, @Nullable SignalAnswer answer) {}

    /**
     * One member and one product.
     *
     * @param mayDecide whether the reader decides about this member
     */
    public record SeatLine(
            Seat seat,
            @Nullable Declaration declaration,
            @Nullable Recusal recusal,
            List<Asked> signals,
            boolean mayDecide) {

        public boolean open() {
            return recusal == null && signals.stream().anyMatch(one -> one.answer() == null);
        }
    }

    /**
     * One product with every seat.
     *
     * @param mayRemove whether the reader may take it out of the session
     */
    public record ProductLine(ScoredProduct product, List<SeatLine> seats, boolean mayRemove) {

        public long openSignals() {
            return seats.stream().filter(SeatLine::open).count();
        }
    }

    /** What the table and the office look at. */
    public record Review(Room room, List<ProductLine> products) {}

    /** An own declaration, null while none was given. */
    public record Own(ScoredProduct product, @Nullable Declaration declaration) {}

    /**
     * What a member declares.
     *
     * @param recused from how many products the member is recused
     */
    public record OwnDeclarations(Room room, List<Own> products, int recused) {}

    /** @throws NotFound for members without a place at the table */
    public Review review(Actor actor, SessionId id) {
        Room room = door.enter(actor, id);
        boolean office = Level.isOffice(actor, room.session().scope());
        if (!office && !room.atTable()) {
            throw new NotFound("conflicts of session " + id);
        }
        Map<UUID, MemberFacts> members = finding.members(room);
        List<ProductLine> lines = products.of(id, actor.account()).stream()
                .map(product -> new ProductLine(
                        product,
                        seats(actor, room, product, members, office || room.is(SeatRole.CHAIR)),
                        office && removable(product)))
                .toList();
        return new Review(room, lines);
    }

    private List<SeatLine> seats(
            Actor actor, Room room, ScoredProduct product, Map<UUID, MemberFacts> members, boolean decides) {
        Map<UUID, Declaration> declared = declarations.of(product.id());
        List<Recusal> out = recusals.ofProduct(product.id());
        Map<Key, SignalAnswer> answered = answers.of(product.id());
        Optional<ProducerFacts> producer = finding.producer(product);
        boolean open = !product.state().over();
        List<SeatLine> lines = new ArrayList<>();
        for (Seat seat : room.council().seats()) {
            boolean own = seat.account().equals(actor.account());
            MemberFacts member = Objects.requireNonNull(members.get(seat.id()));
            List<Signal> signals = own ? List.of() : finding.of(member, producer, product, seat);
            List<Asked> asked = signals.stream()
                    .map(one -> new Asked(one, answered.get(new Key(seat.id(), one.rule(), one.facts()))))
                    .toList();
            Recusal standing = out.stream()
                    .filter(one -> one.seat().equals(seat.id()) && one.standing())
                    .findFirst()
                    .orElse(null);
            lines.add(new SeatLine(seat, declared.get(seat.id()), standing, asked, decides && open && !own));
        }
        return lines;
    }

    /** A product that has not been opened, or that no chair leads any more. */
    private boolean removable(ScoredProduct product) {
        return product.state() == ProductState.WAITING
                || (product.state() == ProductState.OPEN
                        && products.entitledSeats(product.id()).stream()
                                .noneMatch(seat -> seat.role() == SeatRole.CHAIR));
    }

    /** The signals about a seat that stand now. */
    List<Signal> signals(Actor actor, SessionId id, UUID product, UUID seat) {
        return review(actor, id).products().stream()
                .filter(one -> one.product().id().equals(product))
                .flatMap(one -> one.seats().stream())
                .filter(one -> one.seat().id().equals(seat))
                .flatMap(one -> one.signals().stream())
                .map(Asked::signal)
                .toList();
    }

    /** @throws NotFound for somebody without a seat */
    public OwnDeclarations own(Actor actor, SessionId id) {
        Room room = door.enter(actor, id);
        Seat seat = room.seat();
        if (seat == null) {
            throw new NotFound("declarations of session " + id);
        }
        List<Own> lines = products.of(id, actor.account()).stream()
                .map(product -> new Own(product, declarations.of(product.id()).get(seat.id())))
                .toList();
        return new OwnDeclarations(room, lines, recusals.countOf(id, actor.account()));
    }
}
