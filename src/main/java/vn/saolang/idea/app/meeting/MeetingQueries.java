package vn.saolang.idea.app.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.saolang.idea.PotentialId;
import vn.saolang.idea.PotentialState;
import vn.saolang.idea.PotentialSummary;
import vn.saolang.idea.app.potential.PotentialDoor;
import vn.saolang.idea.model.meeting.Meeting;
import vn.saolang.idea.model.potential.Potential;
import vn.saolang.idea.store.meeting.MeetingListStore;
import vn.saolang.idea.store.potential.PotentialListStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitRef;

/** Questions about village meetings. */
@Component
public class MeetingQueries {

    private final PotentialDoor door;
    private final MeetingListStore meetings;
    private final PotentialListStore potentials;
    private final Territory territory;
    private final VietnamTime time;

    MeetingQueries(
            PotentialDoor door,
            MeetingListStore meetings,
            PotentialListStore potentials,
            Territory territory,
            VietnamTime time) {
        this.door = door;
        this.meetings = meetings;
        this.potentials = potentials;
        this.territory = territory;
        this.time = time;
    }

    /** One page of the meetings the actor may read. */
    public Paged<Meeting> page(Actor actor, int page, int size) {
        return meetings.page(door.seen(actor), page, size);
    }

    /** The meeting that chose a potential product, for the offices of its place; its maker reads no minutes. */
    public Optional<Meeting> shown(Actor actor, Potential potential) {
        Set<String> seen = door.seen(actor);
        boolean office = seen == null || seen.contains(potential.commune().key());
        return office ? meetings.thatChose(potential.id()) : Optional.empty();
    }

    /** What a meeting of the commune may talk about: its inventory, and what it talks about already. */
    public List<PotentialSummary> offered(UnitRef commune, Set<PotentialId> already) {
        List<PotentialSummary> offered = new ArrayList<>();
        for (PotentialSummary one : potentials.summaries(List.of(commune.key()))) {
            if (one.state() == PotentialState.KEPT || already.contains(one.id())) {
                offered.add(one);
            }
        }
        return offered;
    }

    /** The commune and its province under their names of today. */
    public Unit unit(UnitRef ref) {
        return territory.get(ref);
    }

    public LocalDate today() {
        return time.today();
    }
}
