package vn.saolang.evaluation.app.hall;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.CouncilEvent.SeatEnded;
import vn.saolang.evaluation.CouncilId;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.model.council.Council;
import vn.saolang.evaluation.model.council.CouncilState;
import vn.saolang.evaluation.model.council.Decision;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.council.SeatEnd;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.evaluation.store.CouncilStore;
import vn.saolang.evaluation.store.SheetStore;
import vn.saolang.evaluation.store.hall.SeatEndStore;
import vn.saolang.identity.Account;
import vn.saolang.identity.Accounts;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;

/**
 * The office enters the decision by which a seat of a council ends, and who takes its place. From that moment the seat counts
 * for nothing that is still open, whether the meeting runs or not; what was concluded stays as it is.
 */
@Component
public class EndSeat {

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_REASON = 4000;

    private final CouncilStore councils;
    private final SeatEndStore ends;
    private final SheetStore sheets;
    private final Accounts accounts;
    private final Events events;
    private final VietnamTime time;

    EndSeat(
            CouncilStore councils,
            SeatEndStore ends,
            SheetStore sheets,
            Accounts accounts,
            Events events,
            VietnamTime time) {
        this.councils = councils;
        this.ends = ends;
        this.sheets = sheets;
        this.accounts = accounts;
        this.events = events;
        this.time = time;
    }

    /**
     * What the office enters.
     *
     * @param seat null when none was chosen
     * @param successor account that takes the place, null when nobody does
     * @param agency whom the successor represents; blank: the same agency
     */
    public record Change(
            @Nullable UUID seat,
            Decision decision,
            String reason,
            @Nullable UUID successor,
            String agency) {}

    /** @throws RefusedException naming everything that is missing or does not fit */
    @Transactional
    public void end(Actor actor, CouncilId id, Change change) {
        Council council = councils.find(id)
                .filter(one -> Level.isOffice(actor, one.scope()))
                .orElseThrow(() -> new NotFound("council " + id));
        if (council.state() != CouncilState.ISSUED) {
            throw new RefusedException(Refusal.whole("evaluation.COUNCIL_NOT_SITTING"));
        }
        List<UUID> open = ends.hold(id);
        Council now = councils.find(id).orElseThrow();
        Optional<Seat> seat =
                now.seats().stream().filter(one -> one.id().equals(change.seat)).findFirst();
        Optional<Account> successor = successor(now, seat, change);
        Verdict.of(defects(now, seat, successor, change)).orThrow();
        SeatEnd end = new SeatEnd(seat.orElseThrow(), null, change.decision, change.reason.strip(), time.now());
        ends.end(id, end, actor.account());
        ends.leave(end.seat().id(), actor.account(), time.now());
        successor.ifPresent(account -> ends.replace(id, end.seat().id(), seated(end.seat(), account, change)));
        open.forEach(sheets::prepare);
        events.publish(actor, new SeatEnded(id, end.seat().id(), Objects.toString(change.decision.number())));
    }

    private Optional<Account> successor(Council council, Optional<Seat> seat, Change change) {
        return Optional.ofNullable(change.successor)
                .flatMap(accounts::find)
                .filter(account -> seat.isPresent()
                        && account.asActor().mayFor(seat.get().role().role(), council.scope())
                        && council.seatOf(account.id()).isEmpty());
    }

    private List<Refusal> defects(Council council, Optional<Seat> seat, Optional<Account> successor, Change change) {
        List<Refusal> defects = new ArrayList<>();
        if (seat.isEmpty()) {
            defects.add(Refusal.of("evaluation.SEAT_NOT_SITTING", "seat"));
        }
        if (ends.votes(council.id())) {
            defects.add(Refusal.whole("evaluation.MOTION_OPEN"));
        }
        defects.addAll(decisionDefects(change));
        if (change.successor != null && seat.isPresent() && successor.isEmpty()) {
            defects.add(Refusal.of("evaluation.ACCOUNT_UNFIT", "successor"));
        }
        boolean single = seat.filter(one -> one.role() != SeatRole.MEMBER).isPresent();
        if (single && change.successor == null) {
            defects.add(Refusal.of("evaluation.SUCCESSOR_MISSING", "successor")
                    .citing(council.level().clause() + "b"));
        }
        if (change.agency.length() > LONGEST_NAME) {
            defects.add(Refusal.of("evaluation.AGENCY_MISSING", "agency", change.agency.substring(0, 20) + "…"));
        }
        return defects;
    }

    private List<Refusal> decisionDefects(Change change) {
        List<Refusal> defects = new ArrayList<>();
        String number = change.decision.number();
        String signer = change.decision.signedBy();
        LocalDate date = change.decision.date();
        if (number == null || number.length() > LONGEST_NUMBER) {
            defects.add(Refusal.of("evaluation.NUMBER_MISSING", "number"));
        }
        if (date == null) {
            defects.add(Refusal.of("evaluation.DATE_MISSING", "date"));
        } else if (date.isAfter(time.today())) {
            defects.add(Refusal.of("evaluation.DATE_AHEAD", "date"));
        }
        if (signer == null || signer.length() > LONGEST_NAME) {
            defects.add(Refusal.of("evaluation.SIGNER_MISSING", "signedBy"));
        }
        if (change.reason.isBlank()) {
            defects.add(Refusal.of("evaluation.REASON_MISSING", "reason"));
        } else if (change.reason.length() > LONGEST_REASON) {
            defects.add(Refusal.of("evaluation.REASON_LONG", "reason", Integer.toString(LONGEST_REASON)));
        }
        return defects;
    }

    private static Seat seated(Seat ended, Account account, Change change) {
        return new Seat(
                UUID.randomUUID(),
                account.id(),
                account.name(),
                ended.role(),
                ended.department(),
                change.agency.isBlank() ? ended.agency() : change.agency.strip(),
                ended.scores());
    }
}
