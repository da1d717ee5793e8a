package vn.saolang.evaluation.app.minutes;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.store.minutes.MinutesStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;

/** Chair or secretary freezes the minutes of a meeting that is over, to be signed. */
@Component
public class FreezeMinutes {

    private final MinutesDoor door;
    private final MinutesStore minutes;
    private final MinutesVersions versions;

    FreezeMinutes(MinutesDoor door, MinutesStore minutes, MinutesVersions versions) {
        this.door = door;
        this.minutes = minutes;
        this.versions = versions;
    }

    /**
     * Freezes version 1.
     *
     * @return its number
     * @throws RefusedException while the meeting runs, or when a version stands already
     */
    @Transactional
    public int freeze(Actor actor, SessionId id) {
        Room room = door.table(actor, id);
        minutes.lock(id);
        if (!door.ended(room.session())) {
            throw new RefusedException(Refusal.whole("evaluation.MEETING_NOT_ENDED"));
        }
        minutes.standing(id).ifPresent(one -> {
            throw new RefusedException(Refusal.whole("evaluation.MINUTES_FROZEN", Integer.toString(one.number())));
        });
        return versions.freeze(actor, room.session(), room.mine().id()).number();
    }
}
