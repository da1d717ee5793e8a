package vn.saolang.dossier.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierState;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.EvidenceReader;
import vn.saolang.dossier.content.EvidenceItem;
import vn.saolang.dossier.model.secret.Reader;
import vn.saolang.dossier.model.secret.Reading;
import vn.saolang.dossier.model.secret.ReadingRules;
import vn.saolang.dossier.model.secret.Thing;
import vn.saolang.dossier.store.EvidenceStore;
import vn.saolang.dossier.store.secret.SecretStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;

/** Who may read which dossier: its entity, its commune once filed, its province once sent, and readers of its evidence. */
@Component
public class DossierDoor {

    private final DossierQueries queries;
    private final MoveDossier moves;
    private final EvidenceStore evidence;
    private final SecretStore secrets;
    private final List<EvidenceReader> readers;

    DossierDoor(
            DossierQueries queries,
            MoveDossier moves,
            EvidenceStore evidence,
            SecretStore secrets,
            List<EvidenceReader> readers) {
        this.secrets = secrets;
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

    /** In what quality the actor stands before the dossier; the nearest one when there are several. */
    public Reader readerOf(Actor actor, DossierSummary dossier) {
        if (isOwner(actor, dossier)) {
            return Reader.OWNER;
        }
        if (isPreparer(actor, dossier)) {
            return Reader.PREPARER;
        }
        if (isCommune(actor, dossier)) {
            return Reader.COMMUNE;
        }
        if (isProvince(actor, dossier)) {
            return Reader.PROVINCE;
        }
        if (readers.stream().noneMatch(reader -> reader.mayRead(actor, dossier.id()))) {
            return Reader.NOBODY;
        }
        return actor.has(Role.MINISTRY_OFFICE) ? Reader.MINISTRY : Reader.COUNCIL;
    }

    /** The dossier, for its entity, its offices, and those who score or decide on it. */
    public DossierSummary openToReaders(Actor actor, DossierId id) {
        DossierSummary dossier = queries.get(id);
        if (readerOf(actor, dossier) == Reader.NOBODY) {
            throw new NotFound("dossier " + id);
        }
        return dossier;
    }

    /**
     * A file of the dossier: everything for those who write it, what was handed in for all others.
     *
     * @return whether it is a secret: as marked now, or as the newest version that holds it was sealed
     */
    public EvidenceItem evidence(Actor actor, DossierId id, UUID evidenceId) {
        DossierSummary dossier = openToReaders(actor, id);
        EvidenceItem item = evidence.find(id, evidenceId).orElseThrow(() -> new NotFound("evidence " + evidenceId));
        Optional<Boolean> sealed = secrets.sealedAsSecret(id, evidenceId);
        boolean secret = item.confidential() || sealed.orElse(false);
        Reader reader = readerOf(actor, dossier);
        if (ReadingRules.of(reader, Thing.FILE, sealed.isPresent(), secret, false) == Reading.NOTHING) {
            throw new NotFound("evidence " + evidenceId);
        }
        return secret ? item.asSecret() : item;
    }
}
