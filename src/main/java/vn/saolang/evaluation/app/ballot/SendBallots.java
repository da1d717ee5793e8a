package vn.saolang.evaluation.app.ballot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.Dossiers;
import vn.saolang.evaluation.CouncilEvent.SessionConvened;
import vn.saolang.evaluation.CouncilId;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.agency.ReEvaluationQueries;
import vn.saolang.evaluation.model.Candidate;
import vn.saolang.evaluation.model.Session;
import vn.saolang.evaluation.model.agency.AgencyReport;
import vn.saolang.evaluation.model.ballot.BallotCount;
import vn.saolang.evaluation.model.ballot.SessionForm;
import vn.saolang.evaluation.model.council.Council;
import vn.saolang.evaluation.model.council.CouncilRules;
import vn.saolang.evaluation.model.council.CouncilState;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.evaluation.store.CandidateStore;
import vn.saolang.evaluation.store.CouncilStore;
import vn.saolang.evaluation.store.RulesStore;
import vn.saolang.evaluation.store.SessionStore;
import vn.saolang.evaluation.store.agency.AgencyReportStore;
import vn.saolang.evaluation.store.agency.ReEvaluationStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.regulation.Regulations;

/** Office or secretary asks the members of a council in writing about re-evaluations (26/2026 Điều 7.6d, 7.6e). */
@Component
public class SendBallots {

    private final CouncilStore councils;
    private final RulesStore rules;
    private final CandidateStore candidates;
    private final ReEvaluationStore reEvaluations;
    private final ReEvaluationQueries queries;
    private final AgencyReportStore reports;
    private final SessionStore sessions;
    private final OpenBallot opening;
    private final Dossiers dossiers;
    private final Regulations regulations;
    private final BallotNotices notices;
    private final Events events;
    private final VietnamTime time;

    SendBallots(
            CouncilStore councils,
            RulesStore rules,
            CandidateStore candidates,
            ReEvaluationStore reEvaluations,
            ReEvaluationQueries queries,
            AgencyReportStore reports,
            SessionStore sessions,
            OpenBallot opening,
            Dossiers dossiers,
            Regulations regulations,
            BallotNotices notices,
            Events events,
            VietnamTime time) {
        this.councils = councils;
        this.rules = rules;
        this.candidates = candidates;
        this.reEvaluations = reEvaluations;
        this.queries = queries;
        this.reports = reports;
        this.sessions = sessions;
        this.opening = opening;
        this.dossiers = dossiers;
        this.regulations = regulations;
        this.notices = notices;
        this.events = events;
        this.time = time;
    }

    /** What is filled in; null where nothing usable was entered. */
    public record Sending(
            @Nullable CouncilId council,
            @Nullable UUID rules,
            @Nullable LocalDate replyBy,
            List<UUID> candidates) {}

    /** Whether the actor prepares ballots of the scope. */
    public static boolean prepares(Actor actor, String scope) {
        return Level.isOffice(actor, scope) || actor.mayFor(Role.COUNCIL_SECRETARY, scope);
    }

    /** @throws vn.saolang.kernel.RefusedException naming everything that is missing or does not fit */
    @Transactional
    public SessionId send(Actor actor, String scope, Sending sending) {
        if (!prepares(actor, scope)) {
            throw new NotFound("ballots of " + scope);
        }
        Optional<Council> council = Optional.ofNullable(sending.council)
                .flatMap(councils::find)
                .filter(one -> one.scope().equals(scope) && one.state() == CouncilState.ISSUED)
                .filter(one -> Level.isOffice(actor, scope) || isSecretary(actor, one));
        Optional<CouncilRules> law = Optional.ofNullable(sending.rules)
                .flatMap(rules::find)
                .filter(one -> one.scope().equals(scope) && one.issued());
        List<Candidate> chosen = sending.candidates.stream()
                .distinct()
                .flatMap(id -> candidates.find(id).stream())
                .filter(one -> one.scope().equals(scope) && one.reEvaluation() && one.session() == null)
                .toList();
        List<Refusal> defects = defects(council, law, sending, chosen);
        chosen.forEach(one -> defects.addAll(dossierDefects(one)));
        Verdict.of(defects).orThrow();
        Session ballot =
                ballotOf(scope, council.orElseThrow(), law.orElseThrow(), Objects.requireNonNull(sending.replyBy));
        sessions.insert(ballot, actor.account(), time.now());
        ask(ballot, chosen);
        notices.sent(ballot, council.orElseThrow().seats());
        events.publish(actor, new SessionConvened(ballot.id()));
        return ballot.id();
    }

    private Session ballotOf(String scope, Council council, CouncilRules law, LocalDate replyBy) {
        return new Session(
                SessionId.fresh(),
                scope,
                null,
                council.id(),
                law.id(),
                time.today(),
                null,
                SessionForm.BALLOT,
                replyBy);
    }

    private static boolean isSecretary(Actor actor, Council council) {
        return council.seatOf(actor.account())
                .filter(seat -> seat.role() == SeatRole.SECRETARY)
                .isPresent();
    }

    private List<Refusal> defects(
            Optional<Council> council, Optional<CouncilRules> law, Sending sending, List<Candidate> chosen) {
        List<Refusal> defects = new ArrayList<>();
        if (council.isEmpty()) {
            defects.add(Refusal.of("evaluation.COUNCIL_MISSING", "council").citing("26/2026 Điều 7.6c"));
        }
        if (law.isEmpty()) {
            defects.add(Refusal.of("evaluation.RULES_MISSING", "rules").citing("26/2026 Điều 7.6c"));
        }
        LocalDate day = sending.replyBy;
        if (day == null) {
            defects.add(Refusal.of("evaluation.REPLY_DAY_MISSING", "replyBy").citing(BallotCount.CLAUSE));
        } else if (day.isBefore(time.today())) {
            defects.add(Refusal.of("evaluation.REPLY_DAY_PAST", "replyBy"));
        }
        if (chosen.isEmpty()) {
            defects.add(Refusal.of("evaluation.NO_RE_EVALUATION", "candidate"));
        }
        return defects;
    }

    private List<Refusal> dossierDefects(Candidate candidate) {
        List<Refusal> defects = new ArrayList<>();
        DossierSummary dossier = dossiers.get(new DossierId(candidate.dossier()));
        Level level = Level.ofScope(candidate.scope());
        if (level == Level.PROVINCE && queries.goesUp(dossier)) {
            defects.add(Refusal.of("evaluation.FIVE_STARS_GO_UP", "candidate", candidate.productName())
                    .citing("26/2026 Điều 7.6e"));
        }
        if (reports.issuedFor(candidate.id()).isEmpty()) {
            defects.add(Refusal.of("evaluation.REPORT_NOT_ISSUED", "candidate", candidate.productName())
                    .citing(AgencyReport.clause(level)));
        }
        if (!regulations.get(candidate.criteriaSet()).cases().isEmpty() && dossier.tourismCase() == null) {
            defects.add(Refusal.of("evaluation.CASE_MISSING", "candidate").citing("26/2026 Phụ lục II, Bộ 26"));
        }
        return defects;
    }

    private void ask(Session ballot, List<Candidate> chosen) {
        int position = 1;
        for (Candidate candidate : chosen) {
            if (!reEvaluations.toCouncil(candidate.id())) {
                throw new Stale("candidate " + candidate.id());
            }
            opening.open(ballot, candidate, position++);
        }
    }
}
