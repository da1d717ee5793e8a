package vn.saolang.dossier.web.vault;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.app.DraftReader;
import vn.saolang.dossier.app.vault.UseVault;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.ui.Ui;
import vn.saolang.regulation.Regulations;
import vn.saolang.vault.Health;
import vn.saolang.vault.IpProposal;
import vn.saolang.vault.Vault;
import vn.saolang.vault.VaultPaper;

/** What the vault offers and warns of on the pages of a dossier. */
@Component
public class VaultViews {

    private final Vault vault;
    private final UseVault use;
    private final DraftReader drafts;
    private final Regulations regulations;
    private final VietnamTime time;

    VaultViews(Vault vault, UseVault use, DraftReader drafts, Regulations regulations, VietnamTime time) {
        this.vault = vault;
        this.use = use;
        this.drafts = drafts;
        this.regulations = regulations;
        this.time = time;
    }

    public VaultOffer offer(DossierSummary dossier) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (VaultPaper paper : vault.usableFor(dossier.product())) {
            String number = paper.number().isEmpty() ? "" : " (" + paper.number() + ")";
            String end = paper.expiresOn() == null ? "" : " – " + Ui.date(paper.expiresOn());
            labels.put(paper.id().toString(), paper.title() + number + end);
        }
        return new VaultOffer(
                labels,
                use.kept(dossier.id()),
                vault.ipProposal(dossier.product(), regulations.get(dossier.criteriaSet())));
    }

    public Warnings warnings(DossierSummary dossier) {
        IpProposal rights = vault.ipProposal(dossier.product(), regulations.get(dossier.criteriaSet()));
        Integer chosen = rights == null
                ? null
                : drafts.read(dossier).answer(rights.criterion()).option();
        boolean exceeded = rights != null && chosen != null && rights.exceededBy(chosen);
        List<VaultPaper> expired = vault.usableFor(dossier.product()).stream()
                .filter(one -> one.health(time.today()) == Health.EXPIRED)
                .filter(one -> use.uses(dossier, one.id()))
                .toList();
        return new Warnings(
                dossier.product(), vault.contradictions(dossier.product()), exceeded ? rights : null, expired);
    }
}
