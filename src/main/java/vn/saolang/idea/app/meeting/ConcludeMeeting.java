package vn.saolang.idea.app.meeting;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.idea.PotentialId;
import vn.saolang.idea.PotentialMoved;
import vn.saolang.idea.PotentialState;
import vn.saolang.idea.VillageMeetingMoved;
import vn.saolang.idea.model.meeting.Candidate;
import vn.saolang.idea.model.meeting.Meeting;
import vn.saolang.idea.model.meeting.MeetingId;
import vn.saolang.idea.model.meeting.MeetingRules;
import vn.saolang.idea.model.potential.Potential;
import vn.saolang.idea.model.potential.PotentialAction;
import vn.saolang.idea.model.potential.PotentialLifecycle;
import vn.saolang.idea.store.meeting.MeetingStore;
import vn.saolang.idea.store.potential.PotentialListStore;
import vn.saolang.idea.store.potential.PotentialStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;

/** Concludes a village meeting: from then on it stays as it is, and what it chose is marked as chosen. Nothing else marks it. */
@Component
public class ConcludeMeeting {

    private final MeetingDoor door;
    private final MeetingStore meetings;
    private final PotentialStore store;
    private final PotentialListStore potentials;
    private final Events events;
    private final VietnamTime time;

    ConcludeMeeting(
            MeetingDoor door,
            MeetingStore meetings,
            PotentialStore store,
            PotentialListStore potentials,
            Events events,
            VietnamTime time) {
        this.door = door;
        this.meetings = meetings;
        this.store = store;
        this.potentials = potentials;
        this.events = events;
        this.time = time;
    }

    /**
     * Concludes a meeting that was held.
     *
     * @throws vn.saolang.kernel.RefusedException with everything that is missing: numbers, votes, signed minutes
     */
    @Transactional
    public void conclude(Actor by, MeetingId id) {
        meetings.hold(id);
        Meeting meeting = door.open(by, id);
        List<PotentialId> chosen = meeting.told().candidates().stream()
                .filter(Candidate::chosen)
                .map(Candidate::potential)
                .toList();
        chosen.forEach(store::hold);
        List<Potential> products = potentials.find(chosen);
        List<Refusal> missing = new ArrayList<>(MeetingRules.missing(meeting, time.today()));
        for (Potential one : products) {
            if (PotentialLifecycle.TABLE
                    .find(one.state(), PotentialAction.CHOOSE)
                    .isEmpty()) {
                missing.add(Refusal.of(
                        "idea.MEETING_NOT_KEPT",
                        "chosen." + one.id(),
                        one.told().name(),
                        one.state().key()));
            }
        }
        Verdict.of(missing).orThrow();
        meetings.conclude(id, by.account(), time.now());
        for (Potential one : products) {
            store.move(one.id(), one.state(), PotentialState.CHOSEN, "");
            events.publish(by, new PotentialMoved(one.id(), PotentialAction.CHOOSE.name(), PotentialState.CHOSEN));
        }
        events.publish(by, new VillageMeetingMoved(id.value(), "CONCLUDE", chosen.size()));
    }
}
