package vn.saolang.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierId;
import vn.saolang.evaluation.app.DraftCouncil;
import vn.saolang.evaluation.app.DraftRules;
import vn.saolang.evaluation.app.IssueDecision;
import vn.saolang.evaluation.app.PlaceInRound;
import vn.saolang.evaluation.app.RoundQueries;
import vn.saolang.evaluation.app.conflict.DeclareInterest;
import vn.saolang.evaluation.app.reasons.WriteReasons;
import vn.saolang.evaluation.app.session.CloseProduct;
import vn.saolang.evaluation.app.session.ConveneSession;
import vn.saolang.evaluation.app.session.FinishSheet;
import vn.saolang.evaluation.app.session.NoteAttendance;
import vn.saolang.evaluation.app.session.OpenScoring;
import vn.saolang.evaluation.app.session.SaveAnswer;
import vn.saolang.evaluation.app.session.SessionQueries;
import vn.saolang.evaluation.model.Candidate;
import vn.saolang.evaluation.model.SavedAnswer;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.conflict.ConflictKind;
import vn.saolang.evaluation.model.council.Adviser;
import vn.saolang.evaluation.model.council.Decision;
import vn.saolang.evaluation.model.council.Department;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.evaluation.team.Sector;
import vn.saolang.kernel.Actor;
import vn.saolang.ranking.CouncilPolicy.MinimumPolicy;

/** The steps people take with rounds and councils, for loaders: the same verbs with the same rules as the pages. */
@Component
public class CouncilSteps {

    private final DraftCouncil councils;
    private final DraftRules rules;
    private final IssueDecision issuing;
    private final PlaceInRound placing;
    private final RoundQueries rounds;
    private final ConveneSession convening;
    private final SessionQueries sessions;
    private final NoteAttendance attendance;
    private final OpenScoring opening;
    private final SaveAnswer saving;
    private final FinishSheet finishing;
    private final CloseProduct closing;
    private final DeclareInterest declaring;
    private final WriteReasons reasons;

    CouncilSteps(
            DraftCouncil councils,
            DraftRules rules,
            IssueDecision issuing,
            PlaceInRound placing,
            RoundQueries rounds,
            ConveneSession convening,
            SessionQueries sessions,
            NoteAttendance attendance,
            OpenScoring opening,
            SaveAnswer saving,
            FinishSheet finishing,
            CloseProduct closing,
            DeclareInterest declaring,
            WriteReasons reasons) {
        this.councils = councils;
        this.rules = rules;
        this.issuing = issuing;
        this.placing = placing;
        this.rounds = rounds;
        this.convening = convening;
        this.sessions = sessions;
        this.attendance = attendance;
        this.opening = opening;
        this.saving = saving;
        this.finishing = finishing;
        this.closing = closing;
        this.declaring = declaring;
        this.reasons = reasons;
    }

    /** Who sits: the chair scores, the secretary does not, members represent the departments in the order of the law. */
    public record Sitting(Actor chair, Actor secretary, List<Actor> members) {}

    /** A decision as its keeper of documents entered it. */
    public record Numbered(String number, LocalDate day, String signedBy) {}

    /** Drafts and issues a council of a scope. */
    public CouncilId council(Actor office, String scope, String name, Sitting sitting, Numbered decision) {
        return council(office, scope, name, sitting, List.of(), decision);
    }

    /** One of the advisory team. */
    public record Advising(Actor adviser, Sector sector, boolean leads) {}

    /** Drafts and issues a council of a scope with its advisory team. */
    public CouncilId council(
            Actor office, String scope, String name, Sitting sitting, List<Advising> team, Numbered decision) {
        List<Department> departments = Department.of(Level.ofScope(scope));
        Department secretariat =
                Level.ofScope(scope) == Level.PROVINCE ? Department.PROVINCE_OCOP : Department.CENTRAL_OCOP;
        List<DraftCouncil.Appointment> seats = new ArrayList<>();
        seats.add(seat(0, sitting.chair(), SeatRole.CHAIR, departments.getFirst(), true));
        seats.add(seat(1, sitting.secretary(), SeatRole.SECRETARY, secretariat, false));
        for (int i = 1; i <= sitting.members().size(); i++) {
            seats.add(seat(i + 1, sitting.members().get(i - 1), SeatRole.MEMBER, departments.get(i), true));
        }
        List<Adviser> advisers = team.stream()
                .map(one -> new Adviser(
                        UUID.randomUUID(),
                        one.adviser().name(),
                        "",
                        one.adviser().account(),
                        one.sector(),
                        one.leads()))
                .toList();
        CouncilId id =
                councils.create(office, scope, new DraftCouncil.Draft(name, false, null, null, seats, advisers, 0));
        issuing.council(office, id, issued(decision), 0);
        return id;
    }

    private static DraftCouncil.Appointment seat(
            int row, Actor actor, SeatRole role, Department department, boolean scores) {
        return new DraftCouncil.Appointment(row, actor.account(), role, department, actor.name(), scores);
    }

    private static Decision issued(Numbered decision) {
        return new Decision(decision.number(), decision.day(), decision.signedBy());
    }

    /** Drafts and issues rules: three quarters and the chair present, ten points of spread, minimums by majority. */
    public UUID usualRules(Actor office, String scope, Numbered decision) {
        UUID id = rules.create(
                office,
                scope,
                DraftRules.Draft.plain(
                        new DraftRules.Gathering(3, 4, true),
                        new DraftRules.Counting(true, BigDecimal.TEN, 2, MinimumPolicy.MAJORITY, false),
                        true));
        issuing.rules(office, id, issued(decision), 0);
        return id;
    }

    /** Places ready dossiers each in its own round; gives the round of the first. */
    public RoundId place(Actor office, String scope, List<DossierId> dossiers) {
        List<UUID> ids = dossiers.stream().map(DossierId::value).toList();
        List<UUID> chosen = placing.waiting(scope).stream()
                .filter(one -> ids.contains(one.dossier()))
                .map(Candidate::id)
                .toList();
        placing.place(office, scope, chosen, null);
        UUID first = dossiers.getFirst().value();
        return candidates(office, scope)
                .filter(one -> one.dossier().equals(first))
                .map(Candidate::round)
                .findFirst()
                .orElseThrow();
    }

    private Stream<Candidate> candidates(Actor office, String scope) {
        return rounds.rounds(scope).stream()
                .flatMap(one -> rounds.round(office, one.round().id()).candidates().stream());
    }

    /** Calls a meeting over placed dossiers, in the order given, everybody present. */
    public SessionId meet(
            Actor office,
            RoundId round,
            CouncilId council,
            UUID law,
            LocalDate day,
            String place,
            Sitting sitting,
            List<DossierId> dossiers) {
        List<Candidate> placed = rounds.round(office, round).candidates();
        List<UUID> chosen = dossiers.stream()
                .map(id -> placed.stream()
                        .filter(one -> one.dossier().equals(id.value()) && one.free())
                        .findFirst()
                        .orElseThrow()
                        .id())
                .toList();
        SessionId session =
                convening.convene(office, round, new ConveneSession.Invitation(council, law, day, place, chosen));
        List<Seat> seats =
                sessions.session(sitting.chair(), session).room().council().seats();
        attendance.note(
                sitting.secretary(),
                session,
                new HashSet<>(seats.stream().map(Seat::id).toList()));
        return session;
    }

    /** Opens a dossier's product for scoring. */
    public void open(Actor chair, SessionId session, DossierId dossier) {
        opening.open(chair, session, product(chair, session, dossier), "");
    }

    /** Fills the actor's own sheet, option by criterion, and hands it in. */
    public void score(Actor scorer, SessionId session, DossierId dossier, Map<String, Integer> options) {
        score(scorer, session, dossier, options, Map.of());
    }

    /** The same with comments by criterion. */
    public void score(
            Actor scorer,
            SessionId session,
            DossierId dossier,
            Map<String, Integer> options,
            Map<String, String> comments) {
        UUID product = product(scorer, session, dossier);
        options.forEach((criterion, option) -> saving.save(
                scorer, session, product, new SavedAnswer(criterion, option, comments.getOrDefault(criterion, ""), 0)));
        finishing.finish(scorer, session, product);
    }

    /** Closes a product whose sheets are all in. */
    public ResultId close(Actor chair, SessionId session, DossierId dossier) {
        return closing.close(chair, session, product(chair, session, dossier));
    }

    /** A member declares kinship with the producer, and is out of the product. */
    public void declareKin(Actor member, SessionId session, DossierId dossier, String explanation) {
        UUID product = product(member, session, dossier);
        declaring.declare(member, session, product, true, ConflictKind.KIN, explanation);
    }

    /** A member declares that there is no conflict of interest. */
    public void declareNone(Actor member, SessionId session, DossierId dossier) {
        declaring.declare(member, session, product(member, session, dossier), false, null, "");
    }

    /** Drafts and releases the letter of reasons about a concluded product, with every comment as written. */
    public void tellReasons(Actor office, SessionId session, DossierId dossier) {
        UUID product = product(office, session, dossier);
        reasons.draft(office, session, product);
        reasons.release(office, session, product, 0, Map.of());
    }

    private UUID product(Actor actor, SessionId session, DossierId dossier) {
        return sessions.session(actor, session).products().stream()
                .filter(one -> one.dossier().equals(dossier.value()))
                .findFirst()
                .map(ScoredProduct::id)
                .orElseThrow();
    }
}
