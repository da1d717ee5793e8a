package vn.saolang.evaluation.app.sample;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.SessionDoor;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.Candidate;
import vn.saolang.evaluation.model.sample.SampleLot;
import vn.saolang.evaluation.model.sample.SampleMove;
import vn.saolang.evaluation.model.sample.SampleRule;
import vn.saolang.evaluation.model.sample.SampleUnit;
import vn.saolang.evaluation.model.sample.Shelf;
import vn.saolang.evaluation.sample.HandoverSource.Handover;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.store.sample.SampleLotStore;
import vn.saolang.evaluation.store.sample.SampleShelfStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.regulation.Regulations;

/** Which samples are where, for those who keep them. */
@Component
public class SampleQueries {

    private final SampleDoor door;
    private final SessionDoor sessions;
    private final SampleLotStore lots;
    private final SampleShelfStore shelves;
    private final ScoredProductStore products;
    private final ReceiveSamples receiving;
    private final Regulations regulations;

    SampleQueries(
            SampleDoor door,
            SessionDoor sessions,
            SampleLotStore lots,
            SampleShelfStore shelves,
            ScoredProductStore products,
            ReceiveSamples receiving,
            Regulations regulations) {
        this.door = door;
        this.sessions = sessions;
        this.lots = lots;
        this.shelves = shelves;
        this.products = products;
        this.receiving = receiving;
        this.regulations = regulations;
    }

    /** Everything that is or should be on the actor's shelves; tourism hands in nothing. */
    public List<Shelf> register(Actor actor) {
        return shelves.of(SampleDoor.scopeOf(actor)).stream()
                .filter(one -> one.received() > 0
                        || !regulations.get(one.criteriaSet()).tourism())
                .filter(one -> !products.recused(actor.account(), one.dossier()))
                .toList();
    }

    /**
     * The samples of one candidate.
     *
     * @param noted what the paper set knows and nobody registered yet
     */
    public record Kept(Candidate candidate, List<SampleLot> lots, List<Handover> noted, SampleRule rule) {}

    /** @throws NotFound for whoever keeps no samples of its level */
    public Kept of(Actor actor, UUID id) {
        Candidate candidate = door.enter(actor, id);
        Level level = Level.ofScope(candidate.scope());
        return new Kept(candidate, lots.of(id), receiving.noted(candidate, level), receiving.ruleFor(candidate));
    }

    /** One piece with its ledger. */
    public record Piece(Candidate candidate, SampleLot lot, SampleUnit unit, List<SampleMove> moves) {

        public String name() {
            return lot.nameOf(unit);
        }
    }

    /** The piece whose label was read. */
    public Piece piece(Actor actor, UUID id) {
        SampleLot lot = lots.ofUnit(id).orElseThrow(() -> new NotFound("sample " + id));
        Candidate candidate = door.enter(actor, lot.candidate());
        SampleUnit unit = lot.units().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("sample " + id));
        return new Piece(candidate, lot, unit, lots.moves(id));
    }

    /** A lot with its candidate, for its labels. */
    public SampleLot lot(Actor actor, UUID id) {
        SampleLot lot = lots.find(id).orElseThrow(() -> new NotFound("samples " + id));
        door.enter(actor, lot.candidate());
        return Objects.requireNonNull(lot);
    }

    /** The samples of a session's products. */
    public record OfSession(Room room, List<Shelf> shelves, List<SampleLot> lots) {

        public Shelf shelfOf(SampleLot lot) {
            return shelves.stream()
                    .filter(one -> one.candidate().equals(lot.candidate()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** @throws NotFound for those of the session who keep no samples */
    public OfSession ofSession(Actor actor, SessionId session) {
        Room room = sessions.enter(actor, session);
        if (!SampleDoor.keeps(actor, room.session().scope())) {
            throw new NotFound("samples of session " + session);
        }
        List<Shelf> known = shelves.of(session, actor.account()).stream()
                .filter(one -> one.received() > 0
                        || !regulations.get(one.criteriaSet()).tourism())
                .toList();
        List<SampleLot> mine = lots.of(session).stream()
                .filter(lot -> known.stream().anyMatch(one -> one.candidate().equals(lot.candidate())))
                .toList();
        return new OfSession(room, known, mine);
    }

    /** Whether there are pieces of the session to label, and the actor keeps them. */
    public boolean hasLabels(Actor actor, SessionId session) {
        Room room = sessions.enter(actor, session);
        return SampleDoor.keeps(actor, room.session().scope())
                && !ofSession(actor, session).lots().isEmpty();
    }

    /** Pieces still stored though their product was concluded. */
    int leftOver(String scope) {
        return shelves.leftOver(scope);
    }
}
