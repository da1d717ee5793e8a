package vn.saolang.dossier.app;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

/** What the provincial OCOP office does with a dossier before a round (26/2026 Điều 7.3a). */
@Component
public class ProvinceDesk {

    private final MoveDossier moves;
    private final OfficeStore offices;
    private final Preparations preparations;
    private final StepStore serials;
    private final VietnamTime time;

    ProvinceDesk(
            MoveDossier moves, OfficeStore offices, Preparations preparations, StepStore serials, VietnamTime time) {
        this.moves = moves;
        this.offices = offices;
        this.preparations = preparations;
        this.serials = serials;
        this.time = time;
    }

    @Transactional
    public Reception receive(Actor by, DossierId id) {
        DossierSummary dossier = moves.locked(id);
        moves.check(by, dossier, DossierAction.PROVINCE_RECEIVE);
        LocalDate today = time.today();
        int number = serials.next(Serial.SLIP_PROVINCE, dossier.province(), today.getYear());
        Reception reception = new Reception(
                Desk.PROVINCE,
                dossier.currentSubmission(),
                CommuneDesk.slip(number, dossier, today),
                today,
                by.name(),
                null);
        offices.receive(id, reception, by, time.now());
        moves.take(by, dossier, DossierAction.PROVINCE_RECEIVE, dossier.currentSubmission());
        return reception;
    }

    /** Asks the entity or the commune to complete the dossier, item by item. */
    @Transactional
    public void ask(Actor by, DossierId id, boolean ofEntity, List<CompletionItem> items) {
        DossierSummary dossier = moves.locked(id);
        DossierAction action = ofEntity ? DossierAction.ASK_ENTITY : DossierAction.ASK_COMMUNE;
        moves.check(by, dossier, action);
        Verdict.of(CommuneRules.requestDefects(items, MissingPaper.askedOf(ofEntity), "26/2026 Điều 7.3a"))
                .orThrow();
        OfficeStore.Request request = new OfficeStore.Request(
                UUID.randomUUID(),
                Desk.PROVINCE,
                ofEntity,
                dossier.currentSubmission(),
                time.today(),
                by.name(),
                items);
        offices.ask(id, request, by, time.now());
        if (ofEntity) {
            preparations.blame(id, request);
        }
        moves.take(by, dossier, action, dossier.currentSubmission());
    }

    /** The papers are complete: the dossier may be placed in a round. */
    @Transactional
    public void clear(Actor by, DossierId id) {
        DossierSummary dossier = moves.locked(id);
        moves.take(by, dossier, DossierAction.CLEAR, dossier.currentSubmission());
    }
}
