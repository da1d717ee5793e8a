package vn.saolang.evaluation.app.allowance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.prepare.PreparationDoor;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.allowance.AllowanceKind;
import vn.saolang.evaluation.model.allowance.AllowanceList;
import vn.saolang.evaluation.model.allowance.AllowanceList.Line;
import vn.saolang.evaluation.model.council.Adviser;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.hall.Attended;
import vn.saolang.evaluation.store.allowance.AllowanceStore;
import vn.saolang.evaluation.store.hall.CourseStore;
import vn.saolang.kernel.Actor;

/** Who gets an allowance: as kept, else as attendance proposes. */
@Component
public class AllowanceQueries {

    private final PreparationDoor door;
    private final AllowanceStore allowances;
    private final CourseStore courses;

    AllowanceQueries(PreparationDoor door, AllowanceStore allowances, CourseStore courses) {
        this.door = door;
        this.allowances = allowances;
        this.courses = courses;
    }

    /**
     * The list with everybody who may be on it.
     *
     * @param came seats that the log notes as present at some time
     */
    public record Sheet(Room room, AllowanceList list, Set<UUID> came) {

        public boolean kept() {
            return list.lockVersion() > 0;
        }
    }

    /** @throws vn.saolang.kernel.NotFound for those who do not prepare the meeting */
    public Sheet sheet(Actor actor, SessionId id) {
        Room room = door.prepare(actor, id);
        AllowanceList kept = allowances.find(id).orElse(AllowanceList.NONE);
        Set<UUID> came = came(id);
        int halfDays = AllowanceList.halfDays(courses.of(id));
        List<Line> lines = new ArrayList<>();
        for (Seat seat : room.council().seats()) {
            int days = keptDays(kept, seat.id(), came.contains(seat.id()) ? halfDays : 0);
            lines.add(new Line(seat.id(), null, seat.name(), seat.agency(), AllowanceKind.of(seat.role()), days));
        }
        for (Adviser adviser : room.council().advisers()) {
            int days = keptDays(kept, adviser.id(), 0);
            lines.add(new Line(null, adviser.id(), adviser.name(), adviser.agency(), AllowanceKind.ADVISER, days));
        }
        kept.lines().stream().filter(one -> one.id() == null).forEach(lines::add);
        return new Sheet(room, new AllowanceList(kept.act(), kept.rates(), lines, kept.lockVersion()), came);
    }

    /** Seats noted as present at some time. */
    Set<UUID> came(SessionId id) {
        Set<UUID> came = new HashSet<>();
        courses.attended(id).stream().filter(Attended::present).forEach(one -> came.add(one.seat()));
        return came;
    }

    /** Half-days as kept; as proposed for somebody not yet on a kept list. */
    private static int keptDays(AllowanceList kept, UUID who, int proposed) {
        return kept.lines().stream()
                .filter(one -> who.equals(one.id()))
                .map(Line::halfDays)
                .findFirst()
                .orElse(proposed);
    }
}
