package vn.saolang.idea.app.meeting;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.saolang.idea.app.potential.PotentialDoor;
import vn.saolang.idea.model.meeting.Meeting;
import vn.saolang.idea.model.meeting.MeetingId;
import vn.saolang.idea.store.meeting.MeetingListStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;

/** Who reads a village's meetings: its commune, its province and the ministry; only the commune writes them. */
@Component
public class MeetingDoor {

    private final PotentialDoor door;
    private final MeetingListStore store;

    MeetingDoor(PotentialDoor door, MeetingListStore store) {
        this.door = door;
        this.store = store;
    }

    /**
     * A meeting for those that may read it.
     *
     * @throws NotFound for everybody else
     */
    public Meeting read(Actor actor, MeetingId id) {
        Meeting one = store.find(id).orElseThrow(() -> new NotFound("meeting " + id));
        Set<String> seen = door.seen(actor);
        if (seen != null && !seen.contains(one.told().commune().key())) {
            throw new NotFound("meeting " + id);
        }
        return one;
    }

    public boolean keeps(Actor actor, Meeting meeting) {
        return door.keeps(actor, meeting.told().commune());
    }

    /**
     * A meeting that is still being written, for the commune that writes it.
     *
     * @throws RefusedException {@code idea.MEETING_HELD} when it was concluded
     */
    Meeting open(Actor actor, MeetingId id) {
        Meeting one = read(actor, id);
        if (!keeps(actor, one)) {
            throw new Forbidden("writing meeting " + id);
        }
        if (one.held()) {
            throw new RefusedException(Refusal.whole("idea.MEETING_HELD"));
        }
        return one;
    }
}
