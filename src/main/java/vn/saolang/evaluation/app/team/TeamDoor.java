package vn.saolang.evaluation.app.team;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.model.council.Adviser;
import vn.saolang.evaluation.model.council.Council;
import vn.saolang.evaluation.model.team.TeamFile;
import vn.saolang.evaluation.store.CouncilStore;
import vn.saolang.evaluation.store.team.TeamFileStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;

/** Who may enter a team's work, and as what: its advisers and the office of the scope. For others it does not exist. */
@Component
public class TeamDoor {

    private final TeamFileStore files;
    private final CouncilStore councils;

    TeamDoor(TeamFileStore files, CouncilStore councils) {
        this.files = files;
        this.councils = councils;
    }

    /**
     * A file with the actor before it.
     *
     * @param mine the actor as an adviser, null for the office
     */
    public record Desk(
            TeamFile file, Council council, @Nullable Adviser mine) {

        public boolean leads() {
            return mine != null && mine.leader();
        }

        /** Whether the actor may write what belongs to this adviser. */
        public boolean writes(@Nullable UUID adviser) {
            return file.open() && mine != null && (mine.leader() || mine.id().equals(adviser));
        }

        /** The adviser's name; "–" for nobody. */
        public String nameOf(@Nullable UUID adviser) {
            return council.team().stream()
                    .filter(one -> one.id().equals(adviser))
                    .map(Adviser::name)
                    .findFirst()
                    .orElse("–");
        }

        /** The actor as an adviser, asked for after a rule has made sure of it. */
        Adviser adviser() {
            if (mine == null) {
                throw new Forbidden("no adviser of team file " + file.id());
            }
            return mine;
        }
    }

    /** Lets in the team and the office. */
    public Desk enter(Actor actor, UUID id) {
        return enter(actor, files.find(id).orElseThrow(() -> new NotFound("team file " + id)));
    }

    Desk enter(Actor actor, TeamFile file) {
        Council council = councils.find(file.council()).orElseThrow();
        Adviser mine = actor.mayFor(Role.ADVISER, file.scope())
                ? council.adviserOf(actor.account()).orElse(null)
                : null;
        if (mine == null && !Level.isOffice(actor, file.scope())) {
            throw new NotFound("team file " + file.id());
        }
        return new Desk(file, council, mine);
    }

    /** Lets in an adviser who writes, sharing the file's lock; a reported file is written no more. */
    Desk write(Actor actor, UUID id) {
        TeamFile file = files.lockToSave(id).orElseThrow(() -> new NotFound("team file " + id));
        Desk desk = enter(actor, file);
        desk.adviser();
        refuseReported(file);
        return desk;
    }

    /** Lets in the leader. */
    Desk lead(Actor actor, UUID id) {
        TeamFile file = files.lockToReport(id).orElseThrow(() -> new NotFound("team file " + id));
        Desk desk = enter(actor, file);
        if (!desk.adviser().leader()) {
            throw new Forbidden("not the leader of team file " + id);
        }
        refuseReported(file);
        return desk;
    }

    static void refuseReported(TeamFile file) {
        if (!file.open()) {
            throw new RefusedException(Refusal.whole("evaluation.TEAM_REPORTED"));
        }
    }
}
