package vn.saolang.evaluation.app.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.ResultSummary;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.conduct.SecretResults;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.BoardLine;
import vn.saolang.evaluation.model.Findings;
import vn.saolang.evaluation.model.Participant;
import vn.saolang.evaluation.model.ProductState;
import vn.saolang.evaluation.model.Round;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.Session;
import vn.saolang.evaluation.model.SheetState;
import vn.saolang.evaluation.model.conduct.PutOff;
import vn.saolang.evaluation.model.conflict.Recusal;
import vn.saolang.evaluation.model.council.CouncilRules;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.store.FindingStore;
import vn.saolang.evaluation.store.ResultStore;
import vn.saolang.evaluation.store.RoundStore;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.store.SessionStore;
import vn.saolang.evaluation.store.SheetStore;
import vn.saolang.evaluation.store.conduct.PutOffStore;
import vn.saolang.evaluation.store.conflict.RecusalStore;
import vn.saolang.evaluation.store.hall.HallStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Role;
import vn.saolang.ranking.MinimumKey;

/** What people ask about sessions, each according to the seat. */
@Component
public class SessionQueries {

    /** Refusals that depend on what others answered. */
    private static final Set<String> TELLING = Set.of(
            "evaluation.SPREAD",
            "evaluation.SECOND_LOOK",
            "evaluation.BALLOT_SPREAD",
            "evaluation.BALLOT_STARS_DIFFER",
            "evaluation.BALLOT_DISAGREED");

    private final SessionDoor door;
    private final SessionStore sessions;
    private final RoundStore rounds;
    private final ScoredProductStore products;
    private final SheetStore sheets;
    private final HallStore hall;
    private final FindingStore findings;
    private final ResultStore results;
    private final ConcludeProduct conclusion;
    private final RecusalStore recusals;
    private final CountProduct counting;
    private final SecretResults secret;
    private final PutOffStore putOffs;

    SessionQueries(
            SessionDoor door,
            SessionStore sessions,
            RoundStore rounds,
            ScoredProductStore products,
            SheetStore sheets,
            HallStore hall,
            FindingStore findings,
            ResultStore results,
            ConcludeProduct conclusion,
            RecusalStore recusals,
            CountProduct counting,
            SecretResults secret,
            PutOffStore putOffs) {
        this.door = door;
        this.sessions = sessions;
        this.rounds = rounds;
        this.products = products;
        this.sheets = sheets;
        this.hall = hall;
        this.findings = findings;
        this.results = results;
        this.conclusion = conclusion;
        this.recusals = recusals;
        this.counting = counting;
        this.secret = secret;
        this.putOffs = putOffs;
    }

    /** A session in a list; its round is null for re-evaluations. */
    public record Listed(Session session, @Nullable Round round, int products, int concluded, String council) {}

    /**
     * A session as everybody in it sees it.
     *
     * @param round null for re-evaluations, which stand outside rounds
     * @param attendance by seat; missing means absent
     * @param own state of the actor's own sheet by product, where there is one
     * @param secret whether the rules keep the results from the reader until the meeting has ended
     * @param putOff why products were put off, by product: those of this session, and those that came to it so
     */
    public record Whole(
            Room room,
            @Nullable Round round,
            CouncilRules rules,
            List<ScoredProduct> products,
            Map<UUID, Boolean> attendance,
            Map<UUID, SheetState> own,
            boolean secret,
            Map<UUID, PutOff> putOff) {

        public Session session() {
            return room.session();
        }

        public boolean present(Seat seat) {
            return attendance.getOrDefault(seat.id(), false);
        }

        /** Whether nothing is left to do. */
        public boolean over() {
            return products.stream().allMatch(one -> one.state().over());
        }
    }

    /** Sessions the actor sits in, or prepares; the latest first. */
    public List<Listed> sessions(Actor actor) {
        Map<SessionId, Session> all = new java.util.LinkedHashMap<>();
        sessions.ofAccount(actor.account()).forEach(one -> all.put(one.id(), one));
        for (Level level : Level.values()) {
            if (actor.has(level.office())) {
                actor.scope(level.office())
                        .map(sessions::ofScope)
                        .orElse(List.of())
                        .forEach(one -> all.putIfAbsent(one.id(), one));
            }
        }
        Map<SessionId, String> names = hall.councils(all.keySet());
        return all.values().stream()
                .map(one -> listed(actor, one, names.getOrDefault(one.id(), "")))
                .toList();
    }

    private Listed listed(Actor actor, Session session, String council) {
        List<ScoredProduct> all = products.of(session.id(), actor.account());
        int done = (int) all.stream().filter(one -> one.state().over()).count();
        return new Listed(session, roundOf(session), all.size(), done, council);
    }

    /** The session for whoever may enter. */
    public Whole session(Actor actor, SessionId id) {
        Room room = door.enter(actor, id);
        boolean kept = secret.keptFrom(actor, id);
        List<ScoredProduct> all = products.of(id, actor.account()).stream()
                .map(one -> kept ? one.withoutResult() : one)
                .toList();
        Map<UUID, SheetState> own = hall.ownStates(id, actor.account());
        Map<UUID, PutOff> off = new HashMap<>(putOffs.before(id));
        off.putAll(putOffs.ofSession(id));
        return new Whole(
                room,
                roundOf(room.session()),
                door.rulesOf(room.session()),
                all,
                sessions.attendance(id),
                own,
                kept,
                off);
    }

    private @Nullable Round roundOf(Session session) {
        return session.round() == null ? null : rounds.find(session.round()).orElseThrow();
    }

    /** How far each product is, for chair and secretary only. */
    public List<BoardLine> board(Whole whole) {
        if (!whole.room().atTable()) {
            return List.of();
        }
        Map<UUID, List<Participant>> all = hall.participants(whole.session().id(), true);
        return whole.products().stream()
                .map(one -> line(whole, one, all.getOrDefault(one.id(), List.of())))
                .toList();
    }

    /** The same of one product that is open; empty when it is not, or not of this session. */
    public List<BoardLine> board(Whole whole, @Nullable UUID product) {
        if (!whole.room().atTable()) {
            return List.of();
        }
        return whole.products().stream()
                .filter(one -> one.id().equals(product) && one.state() == ProductState.OPEN)
                .map(one -> line(whole, one, hall.participants(one.id())))
                .toList();
    }

    /** How far one product is, of participants read before; what was recorded about it only while it is open. */
    public BoardLine line(Whole whole, ScoredProduct product, List<Participant> all) {
        CountProduct.Count count = counting.of(whole.session(), whole.rules(), product, all);
        boolean hidden = mustNotKnow(whole.room().mine(), all);
        List<Refusal> unmet = new ArrayList<>(count.unmet());
        List<MinimumKey> ties = List.of();
        if (hidden) {
            unmet.removeIf(one -> TELLING.contains(one.code()));
        } else if (unmet.isEmpty() && product.state() == ProductState.OPEN) {
            ties = conclusion
                    .rank(product, whole.rules(), sheets.finished(product.id()))
                    .openTies();
            unmet.addAll(CloseProduct.ties(ties));
        }
        return new BoardLine(
                product,
                count.takingPart(),
                count.needed(),
                count.appointed(),
                all.stream()
                        .filter(Participant::finished)
                        .map(Participant::seat)
                        .toList(),
                count.unfinished(),
                hidden ? null : count.spread(),
                unmet,
                ties,
                product.state() == ProductState.OPEN ? findings.of(product.id()) : Findings.NONE);
    }

    /** A seat that scores and has not handed in learns nothing that depends on others' points. */
    private static boolean mustNotKnow(Seat seat, List<Participant> all) {
        return seat.scores() && all.stream().noneMatch(one -> one.seat().id().equals(seat.id()) && one.finished());
    }

    /** Results of the session so far, the best first; none while its rules keep them from the reader. */
    public List<ResultSummary> results(Actor actor, SessionId id) {
        door.enter(actor, id);
        return secret.keptFrom(actor, id) ? List.of() : results.ofSession(id, actor.account());
    }

    /** Products that wait for the actor's own sheet now. */
    public List<ScoredProduct> waitingForSheet(Actor actor) {
        return actor.has(Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER)
                ? products.waitingForSheet(actor.account())
                : List.of();
    }

    /** The result of a product, when there is one. */
    public Optional<ResultSummary> resultOf(UUID product) {
        return results.ofProduct(product);
    }

    /** What was recorded about the products of a session, without those about which nothing was. */
    public Map<UUID, vn.saolang.evaluation.model.Findings> findings(SessionId session) {
        return findings.ofSession(session);
    }

    /** What was recorded about a product. */
    public Findings findings(UUID product) {
        return findings.of(product);
    }

    /** Who did not take part in a product and how many counted, as a line of the minutes; empty when everybody did. */
    public Optional<String> recused(UUID product) {
        List<String> names = recusals.ofProduct(product).stream()
                .filter(Recusal::standing)
                .map(Recusal::name)
                .toList();
        long counted =
                products.entitledSeats(product).stream().filter(Seat::appointed).count();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Không tham gia đánh giá sản phẩm này do xung đột lợi ích: %s. Điều kiện họp tính trên %d thành viên."
                                .formatted(String.join(", ", names), counted));
    }

    /** The actor's seat on a session's council, if any. */
    public @Nullable Seat seatOf(Actor actor, SessionId id) {
        return door.enter(actor, id).seat();
    }
}
