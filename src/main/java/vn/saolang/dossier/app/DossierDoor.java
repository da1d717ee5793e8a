package vn.saolang.dossier.app;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierState;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.EvidenceReader;
import vn.saolang.dossier.content.EvidenceItem;
import vn.saolang.dossier.store.EvidenceStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;

/** Who may read which dossier: its entity, its commune once filed, its province once sent, and readers of its evidence. */
@Component
public class DossierDoor {

    private final DossierQueries queries;
    private final MoveDossier moves;
    private final EvidenceStore evidence;
    private final List<EvidenceReader> readers;

    DossierDoor(DossierQueries queries, MoveDossier moves, EvidenceStore evidence, List<EvidenceReader> readers) {
        this.queries = queries;
        this.moves = moves;
        this.evidence = evidence;
        this.readers = readers;
    }

    /**
     * The dossier, for those whose work it is.
     *
     * @throws NotFound for everybody else, as if it did not exist
     */
    public DossierSummary open(Actor actor, DossierId id) {
        DossierSummary dossier = queries.get(id);
        if (!prepares(actor, dossier) && !isOffice(actor, dossier)) {
            throw new NotFound("dossier " + id);
        }
        return dossier;
    }

    /** Whether the actor writes in the producer's forms: the producer, or who holds its mandate. */
    public boolean prepares(Actor actor, DossierSummary dossier) {
        return isOwner(actor, dossier) || isPreparer(actor, dossier);
    }

    /** Whether the actor prepares it under a mandate of its entity; never hands it in (26/2026 Điều 7.1). */
    public boolean isPreparer(Actor actor, DossierSummary dossier) {
        return moves.holds(actor, dossier, Role.CONSULTANT);
    }

    public boolean isOwner(Actor actor, DossierSummary dossier) {
        return moves.holds(actor, dossier, Role.PRODUCER);
    }

    /** Whether the actor writes the commune's papers of this dossier. */
    public boolean isCommune(Actor actor, DossierSummary dossier) {
        boolean filed = dossier.state() != DossierState.DRAFT && dossier.state() != DossierState.WITHDRAWN;
        return filed
                && (moves.holds(actor, dossier, Role.COMMUNE_OFFICER)
                        || moves.holds(actor, dossier, Role.COMMUNE_CHAIR));
    }

    public boolean isProvince(Actor actor, DossierSummary dossier) {
        return moves.holds(actor, dossier, Role.PROVINCE_OFFICE) || moves.holds(actor, dossier, Role.PROVINCE_CHAIR);
    }

    private boolean isOffice(Actor actor, DossierSummary dossier) {
        return isCommune(actor, dossier) || isProvince(actor, dossier);
    }

    /** The dossier, for its entity, its offices, and those who score or decide on it. */
    public DossierSummary openToReaders(Actor actor, DossierId id) {
        DossierSummary dossier = queries.get(id);
        if (!prepares(actor, dossier)
                && !isOffice(actor, dossier)
                && readers.stream().noneMatch(reader -> reader.mayRead(actor, id))) {
            throw new NotFound("dossier " + id);
        }
        return dossier;
    }

    /** A file of the dossier; an office sees only what was handed in, which the link's id already proves. */
    public EvidenceItem evidence(Actor actor, DossierId id, UUID evidenceId) {
        openToReaders(actor, id);
        return evidence.find(id, evidenceId).orElseThrow(() -> new NotFound("evidence " + evidenceId));
    }
}
