package vn.saolang.dossier;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.app.secret.ReadEvidence;
import vn.saolang.dossier.content.EvidenceItem;
import vn.saolang.dossier.model.secret.CopyMark;
import vn.saolang.dossier.model.secret.Reading;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;

/** Opens evidence for another module's page: the same rule, and the same list of who read it, as the dossier's own address. */
@Component
public class EvidenceOnView {

    private final ReadEvidence reading;

    EvidenceOnView(ReadEvidence reading) {
        this.reading = reading;
    }

    /**
     * A file as its reader may see it.
     *
     * @param shown false when it is read at the office only
     * @param mark what stands on each page of this reader's copy; empty when the file is shown as it is
     */
    public record Viewed(EvidenceItem item, boolean shown, List<String> mark) {}

    /**
     * Opens a page of a file; all pages opened in one sitting are one opening in the producer's list.
     *
     * @throws NotFound when the reader may not know of the file
     */
    public Viewed page(Actor actor, DossierId dossier, UUID evidence) {
        ReadEvidence.Opened opened = reading.open(actor, dossier, evidence, true);
        boolean copy = opened.reading() == Reading.MARKED_COPY;
        return new Viewed(
                opened.item(),
                copy || opened.reading() == Reading.WHOLE,
                copy ? CopyMark.of(actor, opened.at()) : List.of());
    }
}
