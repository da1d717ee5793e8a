package vn.saolang.vault;

import java.util.Collection;
import java.util.List;

/** A module that uses papers of the vault: dossier, which attaches them as evidence. */
public interface PaperUse {

    /** Where these papers are used now or were handed in, by product. */
    List<PaperUsed> usesOf(Collection<PaperId> papers);
}
