package vn.saolang.dossier.paperset;

import java.util.List;
import vn.saolang.dossier.DossierSummary;

/** A module that knows papers of dossiers; whoever asks has checked that the reader may know of them. */
public interface PaperSource {

    /** The papers of the dossier that exist, drafts left out. */
    List<FoundPaper> papersOf(DossierSummary dossier);
}
