package vn.saolang.dossier.app.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.app.WriteDossier;
import vn.saolang.dossier.app.prepare.Preparations;
import vn.saolang.dossier.content.EvidenceItem;
import vn.saolang.dossier.model.prepare.Parts;
import vn.saolang.dossier.store.EvidenceStore;
import vn.saolang.dossier.store.vault.PaperUseStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.vault.PaperDraft;
import vn.saolang.vault.PaperId;
import vn.saolang.vault.PaperKind;
import vn.saolang.vault.Vault;
import vn.saolang.vault.VaultPaper;

/** Takes papers from the vault as evidence, and keeps evidence in the vault: one upload serves many dossiers. */
@Component
public class UseVault {

    private final WriteDossier writing;
    private final EvidenceStore evidence;
    private final PaperUseStore uses;
    private final Vault vault;
    private final vn.saolang.files.Files files;
    private final Preparations preparations;
    private final VietnamTime time;

    UseVault(
            WriteDossier writing,
            EvidenceStore evidence,
            PaperUseStore uses,
            Vault vault,
            vn.saolang.files.Files files,
            Preparations preparations,
            VietnamTime time) {
        this.preparations = preparations;
        this.writing = writing;
        this.evidence = evidence;
        this.uses = uses;
        this.vault = vault;
        this.files = files;
        this.time = time;
    }

    /**
     * Attaches a paper of the vault to a criterion; taken twice it stays once.
     *
     * @throws NotFound when the paper may not prove anything about this product
     */
    @Transactional
    public EvidenceItem take(Actor by, DossierId id, String criterion, PaperId paper) {
        DossierSummary dossier = writing.forEvidence(by, id, criterion);
        VaultPaper found = vault.usableFor(dossier.product()).stream()
                .filter(one -> one.id().equals(paper))
                .findFirst()
                .orElseThrow(() -> new NotFound("paper " + paper));
        for (EvidenceItem item : evidence.current(id)) {
            if (item.criterion().equals(criterion) && item.file().equals(found.file())) {
                uses.link(id, item.id(), paper);
                return item;
            }
        }
        EvidenceItem item = new EvidenceItem(
                UUID.randomUUID(), criterion, found.file(), found.fileName(), found.mediaType(), found.size());
        evidence.insert(id, item, paper, by, time.now());
        preparations.note(by, dossier, Parts.evidence(criterion));
        return item;
    }

    /** Keeps a piece of evidence in the vault of the dossier's entity, for this product. */
    @Transactional
    public void keep(Actor by, DossierId id, UUID piece, PaperKind kind) {
        EvidenceItem item = evidence.find(id, piece).orElseThrow(() -> new NotFound("evidence " + piece));
        DossierSummary dossier = writing.forEvidence(by, id, item.criterion());
        PaperDraft draft = new PaperDraft(dossier.product(), kind, null, item.name(), "", "", null, null);
        try (InputStream content = Files.newInputStream(files.path(item.file()))) {
            PaperId paper = vault.add(by, dossier.entity(), draft, content, item.name());
            if (!uses.link(id, piece, paper)) {
                throw new NotFound("evidence " + piece);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot read evidence " + piece, failed);
        }
    }

    /** The pieces of the draft that are in the vault already. */
    public Set<UUID> kept(DossierId id) {
        return uses.kept(id);
    }

    /** Whether a paper is used for this product. */
    public boolean uses(DossierSummary dossier, PaperId paper) {
        return uses.usesOf(List.of(paper)).stream()
                .anyMatch(one -> one.product().equals(dossier.product()));
    }
}
