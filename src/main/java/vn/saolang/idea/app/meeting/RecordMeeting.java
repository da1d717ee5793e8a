package vn.saolang.idea.app.meeting;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.files.FileId;
import vn.saolang.idea.PotentialState;
import vn.saolang.idea.VillageMeetingMoved;
import vn.saolang.idea.app.potential.PotentialDoor;
import vn.saolang.idea.model.meeting.Candidate;
import vn.saolang.idea.model.meeting.Meeting;
import vn.saolang.idea.model.meeting.MeetingDraft;
import vn.saolang.idea.model.meeting.MeetingId;
import vn.saolang.idea.model.meeting.MeetingRules;
import vn.saolang.idea.model.potential.Potential;
import vn.saolang.idea.store.meeting.MeetingListStore;
import vn.saolang.idea.store.meeting.MeetingStore;
import vn.saolang.idea.store.potential.PotentialListStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;

/** Writes down a village meeting while it is prepared and held, with its photos and signed minutes. */
@Component
public class RecordMeeting {

    private static final int MOST_FILES = 12;

    private final MeetingDoor meetings;
    private final PotentialDoor door;
    private final MeetingStore store;
    private final MeetingListStore known;
    private final PotentialListStore potentials;
    private final Events events;
    private final VietnamTime time;

    RecordMeeting(
            MeetingDoor meetings,
            PotentialDoor door,
            MeetingStore store,
            MeetingListStore known,
            PotentialListStore potentials,
            Events events,
            VietnamTime time) {
        this.meetings = meetings;
        this.door = door;
        this.store = store;
        this.known = known;
        this.potentials = potentials;
        this.events = events;
        this.time = time;
    }

    /**
     * Writes a meeting or changes it. A new one sent twice is written once.
     *
     * @throws NotFound for a commune the actor does not keep
     * @throws Stale when somebody changed it since
     * @throws RefusedException with every defect
     */
    @Transactional
    public MeetingId record(Actor by, MeetingDraft draft) {
        if (!door.keeps(by, draft.commune())) {
            throw new NotFound("meetings of " + draft.commune().key());
        }
        store.hold(draft.id());
        boolean known = this.known.find(draft.id()).isPresent();
        if (draft.base() == null) {
            if (known) {
                meetings.read(by, draft.id());
                return draft.id();
            }
            check(draft);
            store.insert(draft, by, time.now());
        } else {
            Meeting before = meetings.open(by, draft.id());
            if (!before.told().commune().equals(draft.commune())) {
                throw new Forbidden("moving a meeting to another commune");
            }
            check(draft);
            store.update(draft, draft.base());
        }
        events.publish(by, new VillageMeetingMoved(draft.id().value(), "WRITE", 0));
        return draft.id();
    }

    private void check(MeetingDraft draft) {
        List<Potential> found = potentials.find(
                draft.candidates().stream().map(Candidate::potential).toList());
        boolean ofCommune = found.size() == draft.candidates().size()
                && found.stream()
                        .allMatch(one -> one.state() != PotentialState.DROPPED
                                && one.commune().equals(draft.commune()));
        if (!ofCommune) {
            throw new NotFound("candidate of another commune");
        }
        Verdict.of(MeetingRules.defects(draft)).orThrow();
    }

    /**
     * Keeps a photo or the signed minutes.
     *
     * @throws RefusedException when there are too many, or it was concluded
     */
    @Transactional
    public void attach(Actor by, MeetingId id, Meeting.File file) {
        Meeting meeting = meetings.open(by, id);
        if (meeting.files().size() >= MOST_FILES) {
            throw new RefusedException(Refusal.of("idea.MEETING_FILES", "minutes", Integer.toString(MOST_FILES)));
        }
        store.add(id, file);
        events.publish(by, new VillageMeetingMoved(id.value(), "FILE", 0));
    }

    /** Takes a file away again while the meeting is still being written. */
    @Transactional
    public void detach(Actor by, MeetingId id, FileId file) {
        meetings.open(by, id);
        store.remove(id, file);
        events.publish(by, new VillageMeetingMoved(id.value(), "FILE", 0));
    }
}
