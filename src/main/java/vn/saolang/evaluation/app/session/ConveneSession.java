package vn.saolang.evaluation.app.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import vn.saolang.evaluation.RoundId;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.Candidate;
import vn.saolang.evaluation.model.Round;
import vn.saolang.evaluation.model.Session;
import vn.saolang.evaluation.model.council.Council;
import vn.saolang.evaluation.model.council.CouncilRules;
import vn.saolang.evaluation.model.council.CouncilState;
import vn.saolang.evaluation.store.CandidateStore;
import vn.saolang.evaluation.store.CouncilStore;
import vn.saolang.evaluation.store.RoundStore;
import vn.saolang.evaluation.store.RulesStore;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.store.SessionStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;

/** The office calls a meeting of a council for dossiers of one round; each pins the sealed submission it scores. */
@Component
public class ConveneSession {

    private final RoundStore rounds;
    private final CouncilStore councils;
    private final RulesStore rules;
    private final CandidateStore candidates;
    private final SessionStore sessions;
    private final ScoredProductStore products;
    private final Dossiers dossiers;
    private final Events events;
    private final VietnamTime time;

    ConveneSession(
            RoundStore rounds,
            CouncilStore councils,
            RulesStore rules,
            CandidateStore candidates,
            SessionStore sessions,
            ScoredProductStore products,
            Dossiers dossiers,
            Events events,
            VietnamTime time) {
        this.rounds = rounds;
        this.councils = councils;
        this.rules = rules;
        this.candidates = candidates;
        this.sessions = sessions;
        this.products = products;
        this.dossiers = dossiers;
        this.events = events;
        this.time = time;
    }

    /** What the office fills in; null where nothing usable was entered. */
    public record Invitation(
            @Nullable CouncilId council,
            @Nullable UUID rules,
            @Nullable LocalDate heldOn,
            String place,
            List<UUID> candidates) {}

    /** @throws vn.saolang.kernel.RefusedException naming everything that is missing or does not fit */
    @Transactional
    public SessionId convene(Actor actor, RoundId roundId, Invitation invitation) {
        Round round = rounds.find(roundId).orElseThrow(() -> new NotFound("round " + roundId));
        if (!Level.isOffice(actor, round.scope())) {
            throw new NotFound("round " + roundId);
        }
        Optional<Council> council = Optional.ofNullable(invitation.council)
                .flatMap(councils::find)
                .filter(one -> one.scope().equals(round.scope()) && one.state() == CouncilState.ISSUED);
        Optional<CouncilRules> law = Optional.ofNullable(invitation.rules)
                .flatMap(rules::find)
                .filter(one -> one.scope().equals(round.scope()) && one.issued());
        List<Candidate> free = candidates.inRound(roundId).stream()
                .filter(one -> one.free() && invitation.candidates.contains(one.id()))
                .toList();
        Verdict.of(defects(council, law, invitation, free)).orThrow();
        Session session = Session.meeting(
                SessionId.fresh(),
                round.scope(),
                roundId,
                council.orElseThrow().id(),
                law.orElseThrow().id(),
                java.util.Objects.requireNonNull(invitation.heldOn),
                invitation.place);
        sessions.insert(session, actor.account(), time.now());
        take(session, free);
        events.publish(actor, new SessionConvened(session.id()));
        return session.id();
    }

    private static List<Refusal> defects(
            Optional<Council> council, Optional<CouncilRules> law, Invitation invitation, List<Candidate> free) {
        List<Refusal> defects = new ArrayList<>();
        if (council.isEmpty()) {
            defects.add(Refusal.of("evaluation.COUNCIL_MISSING", "council").citing("26/2026 Điều 7.3b, 7.4b"));
        }
        if (law.isEmpty()) {
            defects.add(Refusal.of("evaluation.RULES_MISSING", "rules").citing("26/2026 Điều 7.3b, 7.4b"));
        }
        if (invitation.heldOn == null) {
            defects.add(Refusal.of("evaluation.DAY_MISSING", "heldOn"));
        }
        if (invitation.place.isBlank() || invitation.place.length() > 300) {
            defects.add(Refusal.of("evaluation.PLACE_MISSING", "place"));
        }
        if (free.isEmpty()) {
            defects.add(Refusal.of("evaluation.NO_CANDIDATE", "candidate"));
        }
        return defects;
    }

    private void take(Session session, List<Candidate> free) {
        int position = 1;
        for (Candidate candidate : free) {
            Optional<DossierSummary> dossier = dossiers.find(new DossierId(candidate.dossier()));
            int submission = dossier.map(DossierSummary::currentSubmission).orElse(candidate.submission());
            String tourismCase = dossier.map(DossierSummary::tourismCase).orElse(null);
            if (!products.insert(session.id(), candidate, submission, tourismCase, position++)) {
                throw new Stale("candidate " + candidate.id());
            }
            products.requireScorer(session.id(), candidate);
        }
    }
}
