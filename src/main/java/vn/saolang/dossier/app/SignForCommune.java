package vn.saolang.dossier.app;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.saolang.dossier.DossierAction;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierState;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.content.CommuneSignature;
import vn.saolang.dossier.content.SectionName;
import vn.saolang.dossier.model.CommuneRules;
import vn.saolang.dossier.store.DossierStore;
import vn.saolang.dossier.store.OfficeStore;
import vn.saolang.dossier.store.OfficeStore.Desk;
import vn.saolang.dossier.store.OfficeStore.Forwarding;
import vn.saolang.dossier.store.StepStore;
import vn.saolang.dossier.store.StepStore.Serial;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.regulation.Regulations;
import vn.saolang.regulation.RoundCalendar;

/** The commune's chair signs report and letter; the first signature gives the product its code (26/2026 Điều 7.2b). */
@Component
public class SignForCommune {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MoveDossier moves;
    private final DraftReader drafts;
    private final DossierStore dossiers;
    private final OfficeStore offices;
    private final StepStore serials;
    private final Regulations regulations;
    private final RoundCalendar rounds;
    private final VietnamTime time;

    SignForCommune(
            MoveDossier moves,
            DraftReader drafts,
            DossierStore dossiers,
            OfficeStore offices,
            StepStore serials,
            Regulations regulations,
            RoundCalendar rounds,
            VietnamTime time) {
        this.moves = moves;
        this.drafts = drafts;
        this.dossiers = dossiers;
        this.offices = offices;
        this.serials = serials;
        this.regulations = regulations;
        this.rounds = rounds;
        this.time = time;
    }

    /**
     * Signs and sends on. The code T-X-STT-YYYY takes the commune's next serial of the evaluation year, without gaps:
     * others wait for the number, and a signature that fails gives it back.
     *
     * @return the product code
     */
    @Transactional
    public String sign(Actor by, DossierId id, CommuneSignature signature) {
        DossierSummary dossier = moves.locked(id);
        DossierAction action =
                dossier.state() == DossierState.COMMUNE_COMPLETION ? DossierAction.SIGN_COMPLETION : DossierAction.SIGN;
        moves.check(by, dossier, action);
        Map<SectionName, Map<String, String>> sections = drafts.read(dossier).sections();
        LocalDate received = offices.reception(id, Desk.COMMUNE).orElseThrow().receivedOn();
        var defects = new java.util.ArrayList<>(CommuneRules.signatureDefects(signature, received, time.today()));
        defects.addAll(CommuneRules.proposalDefects(
                sections, !regulations.get(dossier.criteriaSet()).tourism()));
        Verdict.of(defects).orThrow();
        seal(by, dossier, signature, sections);
        String code = dossier.productCode() == null ? assignCode(dossier, signature) : dossier.productCode();
        moves.take(by, dossier, action, dossier.currentSubmission());
        return code;
    }

    private void seal(
            Actor by,
            DossierSummary dossier,
            CommuneSignature signature,
            Map<SectionName, Map<String, String>> sections) {
        Map<String, Map<String, String>> written = new TreeMap<>();
        sections.forEach((name, fields) -> {
            if (!name.byProducer() && !fields.isEmpty()) {
                written.put(name.path(), new TreeMap<>(fields));
            }
        });
        String content = JSON.writeValueAsString(written);
        offices.forward(
                dossier.id(),
                new Forwarding(
                        offices.forwardings(dossier.id()).size() + 1,
                        dossier.currentSubmission(),
                        signature,
                        content,
                        SealedContent.hash(content),
                        by.name()),
                by,
                time.now());
    }

    private String assignCode(DossierSummary dossier, CommuneSignature signature) {
        LocalDate requestedOn = Objects.requireNonNull(signature.letterDate());
        int year = rounds.provinceRoundFor(requestedOn).year();
        int serial = serials.next(Serial.PRODUCT_CODE, dossier.commune(), year);
        String code = "%s-%s-%d-%d"
                .formatted(dossier.province().code(), dossier.commune().code(), serial, year);
        dossiers.coded(dossier.id(), code, serial, year, requestedOn);
        return code;
    }
}
