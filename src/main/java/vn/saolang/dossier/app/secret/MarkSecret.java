package vn.saolang.dossier.app.secret;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.app.DossierDoor;
import vn.saolang.dossier.app.MoveDossier;
import vn.saolang.dossier.content.SectionName;
import vn.saolang.dossier.store.EvidenceStore;
import vn.saolang.dossier.store.secret.SecretStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.VietnamTime;

/** Marks files and texts of a dossier as trade secrets, while the producer writes; sealed with what is handed in. */
@Component
public class MarkSecret {

    private final MoveDossier moves;
    private final DossierDoor door;
    private final SecretStore secrets;
    private final EvidenceStore evidence;
    private final Events events;
    private final VietnamTime time;

    MarkSecret(
            MoveDossier moves,
            DossierDoor door,
            SecretStore secrets,
            EvidenceStore evidence,
            Events events,
            VietnamTime time) {
        this.moves = moves;
        this.door = door;
        this.secrets = secrets;
        this.evidence = evidence;
        this.events = events;
        this.time = time;
    }

    /** The marks as they stand: evidence/id, criteria/code, section/field. */
    public Set<String> of(DossierId id) {
        return secrets.of(id);
    }

    /** Marks a file, or takes the mark away. */
    @Transactional
    public void file(Actor by, DossierId id, UUID file, boolean secret) {
        checkWriter(by, moves.locked(id));
        if (evidence.find(id, file).isEmpty()) {
            throw new NotFound("evidence " + file);
        }
        put(by, id, "evidence/" + file, secret);
    }

    /** Marks the description of a criterion, or takes the mark away. */
    @Transactional
    public void description(Actor by, DossierId id, String criterion, boolean secret) {
        checkWriter(by, moves.locked(id));
        put(by, id, "criteria/" + criterion, secret);
    }

    /** Marks exactly these fields of a section. */
    @Transactional
    public void fields(Actor by, DossierId id, SectionName section, Collection<String> secret) {
        List<String> possible = section.mayBeSecret();
        if (!possible.isEmpty()) {
            checkWriter(by, moves.locked(id));
            possible.forEach(field -> put(by, id, section.path() + "/" + field, secret.contains(field)));
        }
    }

    private void put(Actor by, DossierId id, String item, boolean secret) {
        boolean changed = secret ? secrets.mark(id, item, by, time.now()) : secrets.unmark(id, item);
        if (changed) {
            events.publish(by, new SecretMarked(id, item, secret));
        }
    }

    private void checkWriter(Actor by, DossierSummary dossier) {
        if (!door.prepares(by, dossier)) {
            throw new NotFound("dossier " + dossier.id());
        }
        if (!dossier.state().withProducer()) {
            throw new RefusedException(Refusal.whole("dossier.NOT_NOW"));
        }
    }
}
