package vn.saolang.evaluation.app.agency;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.CurrentStar;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierKind;
import vn.saolang.dossier.DossierState;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.Dossiers;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.model.Candidate;
import vn.saolang.evaluation.model.agency.AgencyFile;
import vn.saolang.evaluation.model.agency.AgencyReport;
import vn.saolang.evaluation.model.agency.ReEvaluationClock;
import vn.saolang.evaluation.model.agency.SiteCheck;
import vn.saolang.evaluation.model.council.Decision;
import vn.saolang.evaluation.store.agency.AgencyReportStore;
import vn.saolang.evaluation.store.agency.ForwardingStore;
import vn.saolang.evaluation.store.agency.ReEvaluationStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.territory.UnitRef;

/** What offices and councils ask about re-evaluations. */
@Component
public class ReEvaluationQueries {

    private final AgencyDoor door;
    private final ReEvaluationStore store;
    private final AgencyReportStore reports;
    private final ForwardingStore forwardings;
    private final ReEvaluationTime clocks;
    private final HeldStars stars;
    private final ForwardToMinistry forwarding;
    private final Dossiers dossiers;

    ReEvaluationQueries(
            AgencyDoor door,
            ReEvaluationStore store,
            AgencyReportStore reports,
            ForwardingStore forwardings,
            ReEvaluationTime clocks,
            HeldStars stars,
            ForwardToMinistry forwarding,
            Dossiers dossiers) {
        this.door = door;
        this.store = store;
        this.reports = reports;
        this.forwardings = forwardings;
        this.clocks = clocks;
        this.stars = stars;
        this.forwarding = forwarding;
        this.dossiers = dossiers;
    }

    /** A complete dossier nobody has taken up; its time is running. */
    public record Waiting(DossierSummary dossier, ReEvaluationClock clock) {}

    /**
     * A re-evaluation with everything about it.
     *
     * @param held stars it held when the dossier was filed, null when the register knows none
     * @param below the province's report the ministry received, null when there is none
     * @param mayWrite whether the actor writes the report
     * @param toMinistry whether the ministry has to evaluate it, because it holds 5 stars and was not sent back
     */
    public record Whole(
            Candidate candidate,
            DossierSummary dossier,
            @Nullable CurrentStar held,
            AgencyReport report,
            List<AgencyFile> files,
            @Nullable AgencyReport below,
            ForwardingStore.@Nullable Letter letter,
            boolean mayWrite,
            boolean toMinistry,
            boolean asksSamples,
            boolean withAgency) {

        public Level level() {
            return Level.ofScope(candidate.scope());
        }
    }

    /** Dossiers of a province that were found complete and wait to be taken up, the most urgent first. */
    public List<Waiting> waiting(String scope) {
        if (Level.ofScope(scope) != Level.PROVINCE) {
            return List.of();
        }
        return dossiers.inProvince(UnitRef.parse(scope), Set.of(DossierState.READY)).stream()
                .filter(one -> one.kind() == DossierKind.RE_EVALUATION)
                .map(one -> new Waiting(one, clocks.ofProvince(one)))
                .sorted((a, b) -> a.clock().dueOn().compareTo(b.clock().dueOn()))
                .toList();
    }

    /** All re-evaluations a scope took up, those that run first. */
    public List<ReEvaluationStore.Line> of(String scope) {
        return store.ofScope(scope);
    }

    /** Those of them that the actor may know of: not a secretary's who is recused from one. */
    public List<ReEvaluationStore.Line> of(Actor actor, String scope) {
        return of(scope).stream()
                .filter(one -> door.lists(actor, scope, one.dossier()))
                .toList();
    }

    /** One of them, for the office and for the council's people over it. */
    public Whole get(Actor actor, UUID id) {
        Candidate candidate = door.read(actor, id);
        DossierSummary dossier = dossiers.get(new DossierId(candidate.dossier()));
        Optional<AgencyReport> own = reports.ofCandidate(id).or(() -> reports.issuedFor(id));
        AgencyReport report = own.orElseGet(
                () -> new AgencyReport(new UUID(0, 0), id, Map.of(), SiteCheck.NONE, "", Decision.NONE, null, 0));
        boolean province = Level.ofScope(candidate.scope()) == Level.PROVINCE;
        boolean withAgency = store.withAgency(id);
        return new Whole(
                candidate,
                dossier,
                stars.of(dossier).orElse(null),
                report,
                reports.files(report.id()),
                province ? null : reports.issuedBelow(candidate.dossier()).orElse(null),
                forwardings.of(id).orElse(null),
                Level.isOffice(actor, candidate.scope()) && withAgency && !report.issued(),
                province && goesUp(dossier),
                forwarding.asksSamples(dossier),
                withAgency);
    }

    /** Whether only the ministry may re-evaluate it now (26/2026 Điều 7.6e, 7.4g). */
    public boolean goesUp(DossierSummary dossier) {
        return stars.five(dossier) && !store.cameBack(dossier.id().value());
    }

    /** A file of the report. */
    public AgencyFile file(Actor actor, UUID id, UUID file) {
        return get(actor, id).files().stream()
                .filter(one -> one.id().equals(file))
                .findFirst()
                .orElseThrow(() -> new NotFound("file " + file));
    }
}
