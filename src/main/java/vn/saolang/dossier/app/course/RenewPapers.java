package vn.saolang.dossier.app.course;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierKind;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.model.Draft;
import vn.saolang.dossier.store.course.BasisStore;
import vn.saolang.dossier.store.course.BasisStore.FromVault;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.vault.Vault;
import vn.saolang.vault.VaultPaper;

/** Asks a re-evaluation to renew the papers that have expired since; the vault knows when each does (26/2026 Điều 6.1c). */
@Component
public class RenewPapers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final BasisStore basis;
    private final Vault vault;
    private final VietnamTime time;

    RenewPapers(BasisStore basis, Vault vault, VietnamTime time) {
        this.basis = basis;
        this.vault = vault;
        this.time = time;
    }

    /** The expired papers of a re-evaluation, each where it is attached; none for other kinds. */
    public List<Refusal> defects(DossierSummary dossier) {
        return dossier.kind() != DossierKind.RE_EVALUATION
                ? List.of()
                : basis.fromVault(dossier.id()).stream()
                        .flatMap(paper -> expired(paper).stream())
                        .toList();
    }

    private Optional<Refusal> expired(FromVault paper) {
        LocalDate today = time.today();
        return vault.find(paper.paper())
                .map(VaultPaper::expiresOn)
                .filter(last -> last.isBefore(today))
                .map(last -> Refusal.of(
                                "dossier.PAPER_EXPIRED", field(paper.criterion()), paper.name(), DAY.format(last))
                        .citing("26/2026 Điều 6.1c"));
    }

    private static String field(String criterion) {
        return criterion.equals(Draft.GENERAL_PAPERS) ? "general/file" : "criteria/" + criterion;
    }
}
