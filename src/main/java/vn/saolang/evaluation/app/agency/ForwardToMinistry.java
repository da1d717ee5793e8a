package vn.saolang.evaluation.app.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierKind;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.Dossiers;
import vn.saolang.evaluation.AgencyStep;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.app.AdmitCandidate;
import vn.saolang.evaluation.model.Candidate;
import vn.saolang.evaluation.model.agency.AgencyReport;
import vn.saolang.evaluation.store.agency.AgencyReportStore;
import vn.saolang.evaluation.store.agency.ForwardingStore;
import vn.saolang.evaluation.store.agency.ForwardingStore.Letter;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.regulation.Regulations;

/**
 * The province sends a 5-star product's re-evaluation to the ministry with a letter, its agency's report, the dossier, additional
 * tests and samples. 26/2026 Điều 6.3b asks for no result of the provincial council, so there is none (Điều 7.6e).
 */
@Component
public class ForwardToMinistry {

    private static final String CLAUSE = "26/2026 Điều 6.3b";
    private static final String LETTER_NUMBER = "[0-9A-Za-zĐđ./-]{1,50}";
    private static final String SAMPLES = "sample-products";

    private final AgencyDoor door;
    private final HeldStars stars;
    private final AgencyReportStore reports;
    private final ForwardingStore forwardings;
    private final AdmitCandidate admitting;
    private final Dossiers dossiers;
    private final Regulations regulations;
    private final Events events;
    private final VietnamTime time;

    ForwardToMinistry(
            AgencyDoor door,
            HeldStars stars,
            AgencyReportStore reports,
            ForwardingStore forwardings,
            AdmitCandidate admitting,
            Dossiers dossiers,
            Regulations regulations,
            Events events,
            VietnamTime time) {
        this.door = door;
        this.stars = stars;
        this.reports = reports;
        this.forwardings = forwardings;
        this.admitting = admitting;
        this.dossiers = dossiers;
        this.regulations = regulations;
        this.events = events;
        this.time = time;
    }

    /** What the office enters about the letter; null where nothing usable was entered. */
    public record Entry(
            String number,
            @Nullable LocalDate day,
            @Nullable Integer samples) {}

    /** @throws vn.saolang.kernel.RefusedException naming everything that is missing or does not fit */
    @Transactional
    public void forward(Actor actor, UUID id, Entry entry) {
        Candidate candidate = door.write(actor, id);
        if (Level.ofScope(candidate.scope()) != Level.PROVINCE) {
            throw new NotFound("re-evaluation " + id + " of a province");
        }
        DossierSummary dossier = dossiers.get(new DossierId(candidate.dossier()));
        Verdict.of(defects(candidate, dossier, entry)).orThrow();
        LocalDate day = Objects.requireNonNull(entry.day);
        Letter letter = new Letter(entry.number.strip(), day, asksSamples(dossier) ? entry.samples : null);
        if (!forwardings.forward(id, letter, actor.account(), time.now())) {
            throw new Stale("re-evaluation " + id);
        }
        admitting.admit(actor, dossier, Level.COUNTRY, day, DossierKind.RE_EVALUATION);
        events.publish(actor, new AgencyStep("ForwardedToMinistry", candidate.dossier()));
    }

    /** Whether the law asks for product samples: not of tourism services and sites (26/2026 Điều 6.3b). */
    public boolean asksSamples(DossierSummary dossier) {
        return regulations.get(dossier.criteriaSet()).cases().isEmpty();
    }

    private List<Refusal> defects(Candidate candidate, DossierSummary dossier, Entry entry) {
        List<Refusal> defects = new ArrayList<>();
        if (!stars.five(dossier)) {
            defects.add(Refusal.whole("evaluation.NOT_FIVE_STARS").citing("26/2026 Điều 7.6e"));
        }
        LocalDate reported = reports.issuedFor(candidate.id())
                .map(AgencyReport::issue)
                .map(issue -> Objects.requireNonNull(issue.date()))
                .orElse(null);
        if (reported == null) {
            defects.add(Refusal.whole("evaluation.REPORT_NOT_ISSUED", dossier.productName())
                    .citing("26/2026 Điều 7.6c"));
        }
        if (!entry.number.strip().matches(LETTER_NUMBER)) {
            defects.add(Refusal.of("evaluation.LETTER_NUMBER", "letterNumber").citing(CLAUSE));
        }
        LocalDate day = entry.day;
        if (day == null) {
            defects.add(Refusal.of("evaluation.DATE_MISSING", "letterOn"));
        } else if (day.isAfter(time.today())) {
            defects.add(Refusal.of("evaluation.DATE_AHEAD", "letterOn"));
        } else if (reported != null && day.isBefore(reported)) {
            defects.add(
                    Refusal.of("evaluation.LETTER_BEFORE_REPORT", "letterOn").citing(CLAUSE));
        }
        int least = regulations.regimeFor(time.today()).deadline(SAMPLES);
        if (asksSamples(dossier) && (entry.samples == null || entry.samples < least)) {
            defects.add(Refusal.of("evaluation.SAMPLES_MISSING", "samples", Integer.toString(least))
                    .citing(CLAUSE));
        }
        return defects;
    }
}
