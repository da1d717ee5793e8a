package vn.saolang.dossier.app.former;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.app.OpenDossier;
import vn.saolang.dossier.app.former.FormerDesk.Line;
import vn.saolang.dossier.content.EvidenceItem;
import vn.saolang.dossier.model.Draft;
import vn.saolang.dossier.model.former.FormerEvent;
import vn.saolang.dossier.model.former.FormerRules;
import vn.saolang.dossier.store.EvidenceStore;
import vn.saolang.dossier.store.former.FormerStore;
import vn.saolang.dossier.store.former.FormerStore.Paper;
import vn.saolang.files.FileId;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.product.ProductId;

/**
 * Turns a dossier that was not finished under the former rules in time into a new one under the act in force, with its papers
 * (26/2026 Điều 12.2). It was filed in time once, so the window of a re-evaluation is not asked again.
 */
@Component
public class ConvertFormerDossier {

    private final FormerDesk desk;
    private final FormerStore formers;
    private final OpenDossier opening;
    private final EvidenceStore evidence;
    private final Events events;
    private final VietnamTime time;

    ConvertFormerDossier(
            FormerDesk desk,
            FormerStore formers,
            OpenDossier opening,
            EvidenceStore evidence,
            Events events,
            VietnamTime time) {
        this.desk = desk;
        this.formers = formers;
        this.opening = opening;
        this.evidence = evidence;
        this.events = events;
        this.time = time;
    }

    /**
     * Converts; the new dossier is a draft of the product's entity.
     *
     * @param product the product registered here that it is about
     * @throws RefusedException before the last day of the former rules is over, or when the product cannot take its place
     */
    @Transactional
    public DossierId convert(Actor office, UUID id, int version, Optional<ProductId> product) {
        Line line = desk.open(office, id);
        if (!line.former().open()) {
            throw new RefusedException(Refusal.whole("dossier.NOT_NOW"));
        }
        List<Refusal> defects = FormerRules.conversionDefects(line.former(), line.finishBy(), time.today());
        Verdict.of(defects).orThrow();
        ProductId chosen = product.filter(one -> desk.candidates(line.former()).stream()
                        .anyMatch(candidate -> candidate.product().equals(one)))
                .orElseThrow(() -> new RefusedException(
                        Refusal.of("dossier.FORMER_PRODUCT_MISSING", "product").citing("26/2026 Điều 12.2")));
        DossierId became = opening.begin(office, chosen, line.former().kind())
                .orElseThrow(() -> new RefusedException(Refusal.of("dossier.FORMER_PRODUCT_MISSING", "product")));
        if (!formers.convert(id, version, became, office, time.now())) {
            throw new Stale("former dossier " + id);
        }
        for (Paper paper : formers.papers(id)) {
            EvidenceItem item = new EvidenceItem(
                    UUID.randomUUID(),
                    Draft.GENERAL_PAPERS,
                    new FileId(paper.sha256()),
                    paper.name(),
                    paper.mediaType(),
                    paper.size());
            evidence.insert(became, item, office, time.now());
        }
        events.publish(office, new FormerEvent(id, "FormerDossierConverted"));
        return became;
    }
}
