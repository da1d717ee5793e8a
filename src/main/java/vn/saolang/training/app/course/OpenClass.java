package vn.saolang.training.app.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitRef;
import vn.saolang.training.ClassDraft;
import vn.saolang.training.ClassId;
import vn.saolang.training.ClassMoved;
import vn.saolang.training.ClassState;
import vn.saolang.training.app.TrainingDoor;
import vn.saolang.training.model.course.ClassRules;
import vn.saolang.training.model.course.TrainingClass;
import vn.saolang.training.store.course.ClassStore;
import vn.saolang.training.store.enrol.ParticipantStore;
import vn.saolang.training.store.framework.FrameworkFile;

/** An office announces a class, and changes what it announced while it is open. */
@Component
public class OpenClass {

    private final TrainingDoor door;
    private final ClassStore classes;
    private final ParticipantStore participants;
    private final FrameworkFile framework;
    private final Territory territory;
    private final Events events;
    private final VietnamTime time;

    OpenClass(
            TrainingDoor door,
            ClassStore classes,
            ParticipantStore participants,
            FrameworkFile framework,
            Territory territory,
            Events events,
            VietnamTime time) {
        this.door = door;
        this.classes = classes;
        this.participants = participants;
        this.framework = framework;
        this.territory = territory;
        this.events = events;
        this.time = time;
    }

    /**
     * Announces a class of the actor's province or commune; people may enrol from now on.
     *
     * @throws RefusedException with every defect; Forbidden when the actor holds no such office
     */
    @Transactional
    public ClassId open(Actor by, ClassDraft draft) {
        UnitRef unit = door.unitOf(by).orElseThrow(() -> new Forbidden("classes are held by offices"));
        UnitRef province = territory.provinceOf(unit).ref();
        Verdict.of(ClassRules.defects(draft, framework.framework(), province.code()))
                .orThrow();
        ClassId id = ClassId.random();
        classes.insert(id, unit, province, draft, by.account(), time.now());
        events.publish(by, new ClassMoved("ClassOpened", id));
        return id;
    }

    /**
     * Changes an open class.
     *
     * @param version the one that was read
     * @throws RefusedException with every defect, {@link Stale} when somebody else was first
     */
    @Transactional
    public void change(Actor by, ClassId id, int version, ClassDraft draft) {
        door.enterOwn(by, id);
        TrainingClass course = classes.findLocked(id).orElseThrow();
        List<Refusal> defects = new ArrayList<>(ClassRules.defects(
                draft, framework.framework(), course.province().code()));
        if (course.state() != ClassState.OPEN) {
            defects.add(Refusal.whole("training.NOT_OPEN"));
        }
        int taken = participants.seatsTaken(id);
        Integer seats = draft.seats();
        if (seats != null && seats < taken) {
            defects.add(Refusal.of("training.SEATS_TAKEN", "seats", Integer.toString(taken)));
        }
        boolean away = participants.of(id).stream()
                .flatMap(person -> person.days().stream())
                .anyMatch(day -> day.isBefore(first(draft, course)) || day.isAfter(last(draft, course)));
        if (away) {
            defects.add(Refusal.of("training.DAYS_ATTENDED", "firstDay"));
        }
        Verdict.of(defects).orThrow();
        classes.update(id, version, draft);
        events.publish(by, new ClassMoved("ClassChanged", id));
    }

    private static LocalDate first(ClassDraft draft, TrainingClass course) {
        LocalDate day = draft.firstDay();
        return day == null ? course.firstDay() : day;
    }

    private static LocalDate last(ClassDraft draft, TrainingClass course) {
        LocalDate day = draft.lastDay();
        return day == null ? course.lastDay() : day;
    }
}
