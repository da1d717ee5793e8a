package vn.saolang.evaluation.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.CouncilEvent.CouncilEnded;
import vn.saolang.evaluation.CouncilEvent.DecisionDrafted;
import vn.saolang.evaluation.CouncilId;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.model.council.Adviser;
import vn.saolang.evaluation.model.council.Council;
import vn.saolang.evaluation.model.council.CouncilState;
import vn.saolang.evaluation.model.council.Decision;
import vn.saolang.evaluation.model.council.Department;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.evaluation.store.CouncilStore;
import vn.saolang.identity.Account;
import vn.saolang.identity.Accounts;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;

/** The office drafts the decision that sets up a council and its advisory team; it may be changed until it is issued. */
@Component
public class DraftCouncil {

    private final CouncilStore councils;
    private final Accounts accounts;
    private final Events events;
    private final VietnamTime time;

    DraftCouncil(CouncilStore councils, Accounts accounts, Events events, VietnamTime time) {
        this.councils = councils;
        this.accounts = accounts;
        this.events = events;
        this.time = time;
    }

    /** One ticked line of the form, with its number there: an account and whom it represents. */
    public record Appointment(
            int row, UUID account, SeatRole role, Department department, String agency, boolean scores) {}

    /** What the office fills in. */
    public record Draft(
            String name,
            boolean chairDelegated,
            @Nullable String delegationNumber,
            @Nullable LocalDate delegationDate,
            List<Appointment> appointments,
            List<Adviser> advisers,
            int lockVersion) {}

    /** Starts a draft. */
    @Transactional
    public CouncilId create(Actor actor, String scope, Draft draft) {
        requireOffice(actor, scope);
        Council council = councilOf(CouncilId.fresh(), scope, draft);
        councils.insert(council, actor.account(), time.now());
        events.publish(actor, new DecisionDrafted("council", council.id().toString()));
        return council.id();
    }

    /** Changes a draft read at its lock version. */
    @Transactional
    public void change(Actor actor, CouncilId id, Draft draft) {
        Council now = councils.find(id).orElseThrow(() -> new NotFound("council " + id));
        requireOffice(actor, now.scope());
        refuseIssued(now);
        councils.update(councilOf(id, now.scope(), draft));
        events.publish(actor, new DecisionDrafted("council", id.toString()));
    }

    /** Ends a council whose time is over; its past sessions stay. */
    @Transactional
    public void end(Actor actor, CouncilId id) {
        Council now = councils.find(id).orElseThrow(() -> new NotFound("council " + id));
        requireOffice(actor, now.scope());
        councils.end(id);
        events.publish(actor, new CouncilEnded(id));
    }

    static void requireOffice(Actor actor, String scope) {
        if (!Level.isOffice(actor, scope)) {
            throw new NotFound("councils of " + scope);
        }
    }

    private static void refuseIssued(Council council) {
        if (council.state() != CouncilState.DRAFT) {
            Verdict.of(List.of(Refusal.whole("evaluation.DECISION_ISSUED"))).orThrow();
        }
    }

    private Council councilOf(CouncilId id, String scope, Draft draft) {
        List<Refusal> defects = new ArrayList<>();
        if (draft.name.isBlank() || draft.name.length() > 300) {
            defects.add(Refusal.of("evaluation.COUNCIL_NAME_MISSING", "name"));
        }
        List<Seat> seats = seatsOf(scope, draft.appointments, defects);
        for (SeatRole single : List.of(SeatRole.CHAIR, SeatRole.SECRETARY)) {
            if (seats.stream().filter(seat -> seat.role() == single).count() > 1) {
                defects.add(Refusal.whole(
                        single == SeatRole.CHAIR ? "evaluation.CHAIR_TWICE" : "evaluation.SECRETARY_TWICE"));
            }
        }
        List<Adviser> advisers = advisersOf(scope, draft.advisers, defects);
        Verdict.of(defects).orThrow();
        return new Council(
                id,
                scope,
                draft.name,
                CouncilState.DRAFT,
                draft.chairDelegated,
                draft.delegationNumber,
                draft.delegationDate,
                Decision.NONE,
                seats,
                advisers,
                draft.lockVersion);
    }

    /** Advisers with an account bear its name and must hold the role for the scope; one of them may lead. */
    private List<Adviser> advisersOf(String scope, List<Adviser> wanted, List<Refusal> defects) {
        List<Adviser> advisers = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (Adviser one : wanted) {
            UUID id = one.account();
            if (id == null) {
                advisers.add(one);
                continue;
            }
            Optional<Account> account =
                    accounts.find(id).filter(found -> found.asActor().mayFor(Role.ADVISER, scope));
            if (account.isEmpty() || one.sector() == null) {
                defects.add(Refusal.whole("evaluation.ADVISER_UNFIT", one.name()));
            } else if (!seen.add(id)) {
                defects.add(Refusal.whole("evaluation.SEAT_TWICE", account.get().name()));
            } else {
                String name = account.get().name();
                advisers.add(new Adviser(one.id(), name, one.agency(), id, one.sector(), one.leader()));
            }
        }
        if (advisers.stream().filter(Adviser::leader).count() > 1) {
            defects.add(Refusal.whole("evaluation.LEADER_TWICE"));
        }
        return advisers;
    }

    private List<Seat> seatsOf(String scope, List<Appointment> appointments, List<Refusal> defects) {
        List<Seat> seats = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (Appointment one : appointments) {
            Optional<Account> account = accounts.find(one.account())
                    .filter(found -> found.asActor().mayFor(one.role().role(), scope))
                    .filter(_ -> one.department().level() == Level.ofScope(scope));
            Optional<Refusal> defect = defectOf(one, account, !seen.add(one.account()));
            defect.ifPresent(defects::add);
            if (defect.isEmpty() && account.isPresent()) {
                seats.add(seatOf(one, account.get()));
            }
        }
        return seats;
    }

    private static Optional<Refusal> defectOf(Appointment one, Optional<Account> account, boolean twice) {
        String line = "seat-" + one.row();
        if (account.isEmpty()) {
            return Optional.of(Refusal.of("evaluation.ACCOUNT_UNFIT", line + "-account"));
        }
        String name = account.get().name();
        if (twice) {
            return Optional.of(Refusal.of("evaluation.SEAT_TWICE", line + "-account", name));
        }
        boolean unnamed = one.agency().isBlank() || one.agency().length() > 300;
        return unnamed
                ? Optional.of(Refusal.of("evaluation.AGENCY_MISSING", line + "-agency", name))
                : Optional.empty();
    }

    private static Seat seatOf(Appointment one, Account account) {
        return new Seat(
                UUID.randomUUID(),
                one.account(),
                account.name(),
                one.role(),
                one.department(),
                one.agency(),
                one.scores());
    }
}
