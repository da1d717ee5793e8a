package vn.saolang.evaluation.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierKind;
import vn.saolang.dossier.DossierState;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.Dossiers;
import vn.saolang.evaluation.CouncilEvent.CandidatePlaced;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.RoundId;
import vn.saolang.evaluation.model.Candidate;
import vn.saolang.evaluation.model.Round;
import vn.saolang.evaluation.store.CandidateStore;
import vn.saolang.evaluation.store.RoundStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.regulation.RoundCalendar;
import vn.saolang.regulation.RoundWindow;

/** Puts dossiers into the round that the date of their request decides (26/2026 Điều 5), or into an extra round. */
@Component
public class PlaceInRound {

    private final RoundStore rounds;
    private final CandidateStore candidates;
    private final RoundCalendar calendar;
    private final Dossiers dossiers;
    private final Events events;
    private final VietnamTime time;

    PlaceInRound(
            RoundStore rounds,
            CandidateStore candidates,
            RoundCalendar calendar,
            Dossiers dossiers,
            Events events,
            VietnamTime time) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.calendar = calendar;
        this.dossiers = dossiers;
        this.events = events;
        this.time = time;
    }

    /**
     * Places dossiers, each in its own round.
     *
     * @param chosen ids of dossiers that are ready (province) or of candidates in the inbox (either level)
     * @param extra an extra round to put them all in, null to let the dates decide
     * @return how many were placed
     * @throws RefusedException when a dossier was asked for too late for the extra round, or nothing was chosen
     */
    @Transactional
    public int place(Actor actor, String scope, List<UUID> chosen, @Nullable RoundId extra) {
        if (!Level.isOffice(actor, scope)) {
            throw new Forbidden("rounds of " + scope);
        }
        Optional<Round> target = Optional.ofNullable(extra).map(id -> extraOf(scope, id));
        List<Candidate> waiting =
                waiting(scope).stream().filter(one -> chosen.contains(one.id())).toList();
        if (waiting.isEmpty()) {
            throw new RefusedException(Refusal.of("evaluation.NOTHING_CHOSEN", "candidate"));
        }
        refuseLate(waiting, target);
        waiting.forEach(one -> placeOne(
                actor,
                one,
                target.orElseGet(() -> rounds.ofWindow(scope, windowOf(scope, one.requestedOn()), time.now()))));
        return waiting.size();
    }

    /** The round the calendar of the act gives a request of this day. */
    public RoundWindow windowOf(String scope, LocalDate requestedOn) {
        return Level.ofScope(scope) == Level.PROVINCE
                ? calendar.provinceRoundFor(requestedOn)
                : calendar.centralRoundFor(requestedOn);
    }

    /**
     * What waits for a round: the inbox, and for a province its dossiers that are ready. Their id is the dossier's. A
     * re-evaluation waits for none (26/2026 Điều 7.6d).
     */
    public List<Candidate> waiting(String scope) {
        List<Candidate> all = new ArrayList<>(candidates.inbox(scope));
        if (Level.ofScope(scope) == Level.PROVINCE) {
            dossiers
                    .inProvince(vn.saolang.territory.UnitRef.parse(scope), java.util.Set.of(DossierState.READY))
                    .stream()
                    .filter(one -> one.requestedOn() != null && one.kind() != DossierKind.RE_EVALUATION)
                    .map(one -> fresh(one, scope))
                    .forEach(all::add);
        }
        return all;
    }

    /** Its id is the dossier's until it is placed. */
    private static Candidate fresh(DossierSummary dossier, String scope) {
        return Candidate.arriving(
                dossier.id().value(),
                dossier,
                scope,
                java.util.Objects.requireNonNull(dossier.requestedOn()),
                dossier.kind());
    }

    private Round extraOf(String scope, RoundId id) {
        return rounds.find(id)
                .filter(round -> round.extra() && round.scope().equals(scope))
                .orElseThrow(() -> new NotFound("round " + id));
    }

    private static void refuseLate(List<Candidate> waiting, Optional<Round> target) {
        List<Refusal> late = target.stream()
                .flatMap(round -> waiting.stream()
                        .filter(one -> !round.admits(one.requestedOn()))
                        .map(one -> Refusal.of("evaluation.REQUESTED_TOO_LATE", "candidate", one.productName())
                                .citing("26/2026 Điều 5")))
                .toList();
        if (!late.isEmpty()) {
            throw new RefusedException(late);
        }
    }

    private void placeOne(Actor actor, Candidate one, Round round) {
        boolean fromDossier = one.id().equals(one.dossier());
        if (fromDossier) {
            Candidate placed = one.placed(UUID.randomUUID(), round.id());
            if (!candidates.insert(placed, time.now())) {
                throw new Stale("dossier " + one.dossier());
            }
            dossiers.placedInRound(actor, new DossierId(one.dossier()), round.label());
        } else if (!candidates.place(one.id(), round.id())) {
            throw new Stale("candidate " + one.id());
        }
        events.publish(actor, new CandidatePlaced(one.dossier(), round.id()));
    }
}
