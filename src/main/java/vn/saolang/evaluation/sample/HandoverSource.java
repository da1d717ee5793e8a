package vn.saolang.evaluation.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.saolang.dossier.DossierId;
import vn.saolang.evaluation.Level;

/**
 * Tells of samples an office has noted in a dossier's paper set, so that nobody types them twice. Port: implemented by whoever
 * keeps the paper set.
 */
public interface HandoverSource {

    /** Pieces received at a desk and not ended there. */
    record Handover(UUID id, int pieces, LocalDate receivedOn, String handedBy) {}

    /** What the office of this level has noted for a dossier, the oldest first. */
    List<Handover> at(Level level, DossierId dossier);
}
