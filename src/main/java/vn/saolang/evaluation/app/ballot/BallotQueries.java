package vn.saolang.evaluation.app.ballot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.CountProduct;
import vn.saolang.evaluation.app.session.SessionDoor;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.Session;
import vn.saolang.evaluation.model.agency.AgencyReport;
import vn.saolang.evaluation.model.ballot.BallotCount;
import vn.saolang.evaluation.model.ballot.Turning;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.store.SheetStore;
import vn.saolang.evaluation.store.agency.AgencyReportStore;
import vn.saolang.evaluation.store.ballot.BallotStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;

/** What members and those at the table ask about ballots. */
@Component
public class BallotQueries {

    private final SessionDoor door;
    private final ScoredProductStore products;
    private final SheetStore sheets;
    private final BallotStore ballots;
    private final AgencyReportStore reports;
    private final CountProduct counting;

    BallotQueries(
            SessionDoor door,
            ScoredProductStore products,
            SheetStore sheets,
            BallotStore ballots,
            AgencyReportStore reports,
            CountProduct counting) {
        this.door = door;
        this.products = products;
        this.sheets = sheets;
        this.ballots = ballots;
        this.reports = reports;
        this.counting = counting;
    }

    /**
     * What stands beside a member's own ballot.
     *
     * @param report the agency's report, null for a product that stands without one
     * @param own what the member answered, null while the ballot is not returned
     * @param reminded when the member was last reminded, null when never
     */
    public record Beside(
            Session session,
            @Nullable AgencyReport report,
            BallotStore.@Nullable Returned own,
            @Nullable Instant reminded) {}

    /** What stands beside the actor's own sheet of a product, in a ballot or in the meeting that took it over. */
    public Beside beside(Actor actor, SessionId id, UUID product) {
        Room room = door.enter(actor, id);
        ScoredProduct found =
                products.find(id, product, actor.account()).orElseThrow(() -> new NotFound("product " + product));
        return new Beside(
                room.session(),
                reports.issuedFor(found.candidate()).orElse(null),
                sheets.own(id, product, actor.account())
                        .flatMap(sheet -> ballots.of(sheet.id()))
                        .orElse(null),
                ballots.lastReminder(id, actor.account()).orElse(null));
    }

    /** A product of a ballot for the minutes of counting: nothing of it before it is over. */
    public record Counted(
            ScoredProduct product,
            BallotCount count,
            @Nullable Turning turning) {}

    /** The products of a ballot that are over, with their returned ballots. */
    public List<Counted> counted(Actor actor, SessionId id) {
        Room room = door.enter(actor, id);
        return products.of(id, actor.account()).stream()
                .filter(one -> one.state().over())
                .map(one -> new Counted(
                        one,
                        countOf(room.session(), one),
                        ballots.turning(one.id()).orElse(null)))
                .toList();
    }

    private BallotCount countOf(Session session, ScoredProduct product) {
        return Optional.ofNullable(counting.of(session, product).ballot())
                .orElseThrow(() -> new NotFound("ballot " + session.id()));
    }

    /** Why a product of a ballot went before a meeting, and which. */
    public Optional<Turning> turning(UUID product) {
        return ballots.turning(product);
    }
}
