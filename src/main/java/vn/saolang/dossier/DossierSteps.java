package vn.saolang.dossier;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.app.CommuneDesk;
import vn.saolang.dossier.app.OpenDossier;
import vn.saolang.dossier.app.ProvinceDesk;
import vn.saolang.dossier.app.SignForCommune;
import vn.saolang.dossier.app.SubmitDossier;
import vn.saolang.dossier.app.WriteDossier;
import vn.saolang.dossier.app.vault.UseVault;
import vn.saolang.dossier.content.CommuneSignature;
import vn.saolang.dossier.content.CompletionItem;
import vn.saolang.dossier.content.EvidenceItem;
import vn.saolang.dossier.content.SectionName;
import vn.saolang.kernel.Actor;
import vn.saolang.product.ProductId;
import vn.saolang.vault.PaperId;

/** The steps people take with a dossier, for loaders: the same verbs with the same rules as the pages. */
@Component
public class DossierSteps {

    private final OpenDossier opening;
    private final WriteDossier writing;
    private final SubmitDossier submitting;
    private final CommuneDesk commune;
    private final SignForCommune signing;
    private final ProvinceDesk province;
    private final UseVault vault;

    DossierSteps(
            OpenDossier opening,
            WriteDossier writing,
            SubmitDossier submitting,
            CommuneDesk commune,
            SignForCommune signing,
            ProvinceDesk province,
            UseVault vault) {
        this.vault = vault;
        this.opening = opening;
        this.writing = writing;
        this.submitting = submitting;
        this.commune = commune;
        this.signing = signing;
        this.province = province;
    }

    /** Opens the first evaluation of a product the actor's entity owns; the running one when there is one. */
    public DossierId open(Actor producer, ProductId product) {
        return opening.open(producer, product, DossierKind.FIRST);
    }

    /** Opens an evaluation of the kind; the running one when there is one. */
    public DossierId open(Actor producer, ProductId product, DossierKind kind) {
        return opening.open(producer, product, kind);
    }

    /** Writes a section whole; its fields are those of {@link SectionName#fields()}. */
    public void write(Actor by, DossierId id, SectionName section, Map<String, String> fields) {
        writing.overwrite(by, id, section, fields);
    }

    /** Answers a criterion with the number of an option, 0 for none of these. */
    public void answer(Actor producer, DossierId id, String criterion, int option, String description) {
        writing.answer(producer, id, criterion, option, description, writing.versionOf(id, criterion));
    }

    /** Attaches a file to a criterion, or to "I.7", the general papers of form 02. */
    public EvidenceItem attach(Actor producer, DossierId id, String criterion, InputStream content, String name) {
        return writing.attach(producer, id, criterion, content, name);
    }

    /** Attaches a paper of the vault to a criterion, or to "I.7". */
    public EvidenceItem take(Actor producer, DossierId id, String criterion, PaperId paper) {
        return vault.take(producer, id, criterion, paper);
    }

    /**
     * Hands in with the undertaking given.
     *
     * @return number of the sealed version
     * @throws vn.saolang.kernel.RefusedException with every defect
     */
    public int submit(Actor producer, DossierId id) {
        return submitting.submit(producer, id, true);
    }

    public void receiveAtCommune(Actor officer, DossierId id) {
        commune.receive(officer, id);
    }

    /** Sends it back for missing papers. */
    public void sendBack(Actor officer, DossierId id, List<CompletionItem> items) {
        commune.sendBack(officer, id, items);
    }

    /** Lays form 03 and letter before the chair; the sections REPORT, LETTER and CHECKLIST must be written. */
    public void propose(Actor officer, DossierId id) {
        commune.propose(officer, id);
    }

    /**
     * The commune's chair signs.
     *
     * @return the product code T-X-STT-YYYY
     */
    public String sign(Actor chair, DossierId id, CommuneSignature signature) {
        return signing.sign(chair, id, signature);
    }

    public void receiveAtProvince(Actor office, DossierId id) {
        province.receive(office, id);
    }

    /** Asks the entity (true) or the commune (false) to complete the dossier. */
    public void ask(Actor office, DossierId id, boolean ofEntity, List<CompletionItem> items) {
        province.ask(office, id, ofEntity, items);
    }

    /** Checked and complete: READY for a round. */
    public void clear(Actor office, DossierId id) {
        province.clear(office, id);
    }
}
