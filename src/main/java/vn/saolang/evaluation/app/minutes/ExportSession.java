package vn.saolang.evaluation.app.minutes;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.minutes.ExportTable;
import vn.saolang.evaluation.store.minutes.ExportStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;

/** A meeting's attendance, results, sheets, history, votes, dissents and log as tables, once it has ended. */
@Component
public class ExportSession {

    private final MinutesDoor door;
    private final ExportStore store;

    ExportSession(MinutesDoor door, ExportStore store) {
        this.door = door;
        this.store = store;
    }

    /** The names of the tables. */
    public static List<String> names() {
        return ExportStore.names();
    }

    /**
     * Every table, read at one moment.
     *
     * @throws Forbidden for members
     * @throws RefusedException while the meeting runs
     */
    @Transactional(readOnly = true, isolation = org.springframework.transaction.annotation.Isolation.REPEATABLE_READ)
    public List<ExportTable> all(Actor actor, SessionId id) {
        requireOpen(actor, id);
        return names().stream().map(name -> store.read(name, id)).toList();
    }

    /** One of them. @throws NotFound for a name that is none */
    public ExportTable one(Actor actor, SessionId id, String name) {
        requireOpen(actor, id);
        if (!names().contains(name)) {
            throw new NotFound("table " + name);
        }
        return store.read(name, id);
    }

    private void requireOpen(Actor actor, SessionId id) {
        Room room = door.enter(actor, id);
        if (room.seat() != null && !room.atTable()) {
            throw new Forbidden("export of session " + id);
        }
        if (!door.ended(room.session())) {
            throw new RefusedException(Refusal.whole("evaluation.EXPORT_AFTER_END"));
        }
    }
}
