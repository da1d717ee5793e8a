package vn.saolang.evaluation.app.team;

import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.EvidenceReader;
import vn.saolang.evaluation.store.team.TeamFileStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;

/** Admits to a dossier's evidence the advisers whose team has it (26/2026 Điều 7.3c, 7.4c). */
@Component
class TeamReads implements EvidenceReader {

    private final TeamFileStore files;

    TeamReads(TeamFileStore files) {
        this.files = files;
    }

    @Override
    public boolean mayRead(Actor actor, DossierId dossier) {
        return actor.has(Role.ADVISER) && files.advises(actor.account(), dossier.value());
    }
}
