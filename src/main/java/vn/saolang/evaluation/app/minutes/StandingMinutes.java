package vn.saolang.evaluation.app.minutes;

import org.springframework.stereotype.Component;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.Session;
import vn.saolang.evaluation.model.minutes.ChangeCause;
import vn.saolang.evaluation.model.minutes.FrozenMinutes;
import vn.saolang.evaluation.store.minutes.MinutesStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;

/** The version that is signed is the one that stands, that the signer saw, and that still tells what the log tells. */
@Component
class StandingMinutes {

    private final MinutesDoor door;
    private final MinutesStore minutes;
    private final MinutesVersions versions;

    StandingMinutes(MinutesDoor door, MinutesStore minutes, MinutesVersions versions) {
        this.door = door;
        this.minutes = minutes;
        this.versions = versions;
    }

    /** Chair or secretary, with the session locked. */
    Room table(Actor actor, SessionId id) {
        Room room = door.table(actor, id);
        minutes.lock(id);
        return room;
    }

    /**
     * The frozen version with this number.
     *
     * @throws RefusedException when there is none, it was replaced – also just now, because the log has moved on – or signed
     */
    FrozenMinutes open(Actor actor, Session session, int number) {
        FrozenMinutes one = minutes.standing(session.id())
                .orElseThrow(() -> new RefusedException(Refusal.whole("evaluation.MINUTES_NOT_FROZEN")));
        if (one.signed()) {
            throw new RefusedException(Refusal.whole("evaluation.MINUTES_SIGNED"));
        }
        if (one.number() != number) {
            throw changed(number, one.number());
        }
        if (versions.stale(session, one)) {
            versions.changed(actor, session, ChangeCause.LOG);
            throw changed(number, number + 1);
        }
        return one;
    }

    private static RefusedException changed(int seen, int stands) {
        return new RefusedException(
                Refusal.whole("evaluation.MINUTES_CHANGED", Integer.toString(seen), Integer.toString(stands)));
    }
}
