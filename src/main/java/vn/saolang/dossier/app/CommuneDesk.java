package vn.saolang.dossier.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.dossier.DossierAction;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.app.prepare.Preparations;
import vn.saolang.dossier.content.CompletionItem;
import vn.saolang.dossier.content.MissingPaper;
import vn.saolang.dossier.model.CommuneRules;
import vn.saolang.dossier.store.OfficeStore;
import vn.saolang.dossier.store.OfficeStore.Desk;
import vn.saolang.dossier.store.OfficeStore.Reception;
import vn.saolang.dossier.store.StepStore;
import vn.saolang.dossier.store.StepStore.Serial;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.regulation.Regulations;
import vn.saolang.regulation.WorkingDays;

/** What the commune's officer does with a dossier (26/2026 Điều 7.2). */
@Component
public class CommuneDesk {

    /** Name of the deadline in the act's data. */
    static final String REVIEW = "commune-review-working-days";

    private final MoveDossier moves;
    private final DraftReader drafts;
    private final OfficeStore offices;
    private final Preparations preparations;
    private final StepStore serials;
    private final Regulations regulations;
    private final WorkingDays workingDays;
    private final VietnamTime time;

    CommuneDesk(
            MoveDossier moves,
            DraftReader drafts,
            OfficeStore offices,
            Preparations preparations,
            StepStore serials,
            Regulations regulations,
            WorkingDays workingDays,
            VietnamTime time) {
        this.moves = moves;
        this.drafts = drafts;
        this.offices = offices;
        this.preparations = preparations;
        this.serials = serials;
        this.regulations = regulations;
        this.workingDays = workingDays;
        this.time = time;
    }

    /**
     * Receives the dossier: the slip number is taken, the review's days begin to run tomorrow. A dossier completed
     * and received again keeps its slip number.
     */
    @Transactional
    public Reception receive(Actor by, DossierId id) {
        DossierSummary dossier = moves.locked(id);
        moves.check(by, dossier, DossierAction.RECEIVE);
        LocalDate today = time.today();
        String slip = offices.reception(id, Desk.COMMUNE)
                .map(Reception::slip)
                .orElseGet(() ->
                        slip(serials.next(Serial.SLIP_COMMUNE, dossier.commune(), today.getYear()), dossier, today));
        Reception reception =
                new Reception(Desk.COMMUNE, dossier.currentSubmission(), slip, today, by.name(), dueOn(dossier, today));
        offices.receive(id, reception, by, time.now());
        moves.take(by, dossier, DossierAction.RECEIVE, dossier.currentSubmission());
        return reception;
    }

    private @Nullable LocalDate dueOn(DossierSummary dossier, LocalDate today) {
        LocalDate filed = dossier.filedOn() == null ? today : dossier.filedOn();
        Integer days = regulations.regimeFor(filed).deadlines().get(REVIEW);
        return days == null ? null : workingDays.addWorkingDays(today, days);
    }

    /** "12/PĐK-19-05437-2026", after form 01. */
    static String slip(int number, DossierSummary dossier, LocalDate day) {
        return "%d/PĐK-%s-%s-%d"
                .formatted(number, dossier.province().code(), dossier.commune().code(), day.getYear());
    }

    /** Sends the dossier back for papers that are missing, each with its reason; nothing else is a ground. */
    @Transactional
    public void sendBack(Actor by, DossierId id, List<CompletionItem> items) {
        DossierSummary dossier = moves.locked(id);
        moves.check(by, dossier, DossierAction.RETURN);
        Verdict.of(CommuneRules.requestDefects(items, MissingPaper.askedOf(true), "26/2026 Điều 7.2a"))
                .orThrow();
        OfficeStore.Request request = new OfficeStore.Request(
                UUID.randomUUID(), Desk.COMMUNE, true, dossier.currentSubmission(), time.today(), by.name(), items);
        offices.ask(id, request, by, time.now());
        preparations.blame(id, request);
        moves.take(by, dossier, DossierAction.RETURN, dossier.currentSubmission());
    }

    /** Lays report and letter before the chair. */
    @Transactional
    public void propose(Actor by, DossierId id) {
        DossierSummary dossier = moves.locked(id);
        moves.check(by, dossier, DossierAction.PROPOSE);
        Verdict.of(CommuneRules.proposalDefects(
                        drafts.read(dossier).sections(),
                        !regulations.get(dossier.criteriaSet()).tourism()))
                .orThrow();
        moves.take(by, dossier, DossierAction.PROPOSE, dossier.currentSubmission());
    }

    /** Takes the papers back from the chair to write on them. */
    @Transactional
    public void rework(Actor by, DossierId id) {
        DossierSummary dossier = moves.locked(id);
        moves.take(by, dossier, DossierAction.REWORK, dossier.currentSubmission());
    }

    /** The commune's latest receipt of the dossier. */
    public Optional<Reception> reception(DossierId id) {
        return offices.reception(id, Desk.COMMUNE);
    }
}
