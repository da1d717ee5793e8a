package vn.saolang.recognition.model.paperset;

import java.util.List;
import vn.saolang.dossier.paperset.FoundPaper;
import vn.saolang.regulation.PaperRule;

/** A paper the law asks for, with those that exist. */
public record PaperLine(PaperRule rule, List<FoundPaper> found) {

    public PaperLine {
        found = List.copyOf(found);
    }

    public boolean missing() {
        return found.isEmpty();
    }
}
