package vn.saolang.dossier.app.vault;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.store.vault.PaperUseStore;
import vn.saolang.vault.PaperId;
import vn.saolang.vault.PaperUse;
import vn.saolang.vault.PaperUsed;

/** Tells the vault in which dossiers its papers are used. */
@Component
class PapersInUse implements PaperUse {

    private final PaperUseStore uses;

    PapersInUse(PaperUseStore uses) {
        this.uses = uses;
    }

    @Override
    public List<PaperUsed> usesOf(Collection<PaperId> papers) {
        return papers.isEmpty() ? List.of() : uses.usesOf(papers);
    }
}
