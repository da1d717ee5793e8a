package vn.saolang.programme.app.task;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.programme.Handovers;
import vn.saolang.programme.OfficeLevel;
import vn.saolang.programme.Programme;
import vn.saolang.programme.ProgrammeEvent;
import vn.saolang.programme.Programmes;
import vn.saolang.programme.app.OfficeUnit;
import vn.saolang.programme.app.UnitDoor;
import vn.saolang.programme.model.task.Task;
import vn.saolang.programme.model.task.TaskRules;
import vn.saolang.programme.store.task.TaskStore;
import vn.saolang.territory.UnitRef;

/** Plans what the acts charge agencies with, adds tasks of the office's own, writes what was done. */
@Component
public class KeepTasks {

    private static final int FIRST_YEAR = 2018;
    private static final int LAST_YEAR = 2100;

    private final TaskStore tasks;
    private final UnitDoor door;
    private final Programmes programmes;
    private final Handovers handovers;
    private final Events events;
    private final VietnamTime time;

    KeepTasks(
            TaskStore tasks,
            UnitDoor door,
            Programmes programmes,
            Handovers handovers,
            Events events,
            VietnamTime time) {
        this.tasks = tasks;
        this.door = door;
        this.programmes = programmes;
        this.handovers = handovers;
        this.events = events;
        this.time = time;
    }

    /**
     * Takes over the acts' duties of the actor's level into a year, due at its end unless the act names a day; those taken before
     * stay as they are.
     *
     * @return how many were added
     */
    @Transactional
    public int takeDuties(Actor by, int year) {
        UnitRef unit = OfficeUnit.writing(by);
        checkYear(year);
        LocalDate day = time.today();
        Programme programme = programmes
                .of(unit, day)
                .orElseThrow(() -> new RefusedException(Refusal.whole("programme.NO_PROGRAMME")));
        int added = 0;
        for (Programme.Duty duty : programme.duties()) {
            if (levelToday(duty, day) == door.levelOf(unit)
                    && tasks.insert(taken(unit, year, programme, duty, day), time.now())) {
                added++;
            }
        }
        publish(by, "TasksPlanned", unit.key(), Map.of("year", "" + year, "added", "" + added));
        return added;
    }

    private OfficeLevel levelToday(Programme.Duty duty, LocalDate day) {
        if (duty.level() != OfficeLevel.DISTRICT) return duty.level();
        return handovers
                .ofDistrict("DUTY", day)
                .map(one -> OfficeLevel.valueOf(one.to()))
                .orElse(OfficeLevel.DISTRICT);
    }

    private Task taken(UnitRef unit, int year, Programme programme, Programme.Duty duty, LocalDate day) {
        LocalDate named = duty.due();
        LocalDate due = named != null && named.getYear() == year ? named : LocalDate.of(year, 12, 31);
        return new Task(
                UUID.randomUUID(),
                0,
                unit,
                year,
                programme.code(),
                duty.code(),
                handovers.agencyOn(duty.agency(), day),
                duty.text(),
                duty.source(),
                null,
                due,
                null,
                "",
                "");
    }

    /** Adds a task of the office's own. */
    @Transactional
    public UUID add(Actor by, int year, TaskRules.Draft draft) {
        UnitRef unit = OfficeUnit.writing(by);
        checkYear(year);
        Verdict.of(TaskRules.defects(draft, time.today())).orThrow();
        Task task = filled(UUID.randomUUID(), 0, unit, year, null, null, "", draft);
        tasks.insert(task, time.now());
        publish(by, "TaskAdded", task.id().toString(), Map.of("unit", unit.key()));
        return task.id();
    }

    /** Changes the plan of a task or writes that it was done. */
    @Transactional
    public void change(Actor by, UUID id, int version, TaskRules.Draft draft) {
        Task task = tasks.find(id).orElseThrow(() -> new NotFound("task " + id));
        door.writing(by, task.unit());
        Verdict.of(TaskRules.defects(draft, time.today())).orThrow();
        Task now = filled(id, version, task.unit(), task.year(), task.programme(), task.duty(), task.source(), draft);
        if (!tasks.update(now)) throw new Stale("task " + id);
        publish(by, now.done() != null && task.done() == null ? "TaskDone" : "TaskChanged", id.toString(), Map.of());
    }

    private static Task filled(
            UUID id,
            int version,
            UnitRef unit,
            int year,
            @Nullable String programme,
            @Nullable String duty,
            String source,
            TaskRules.Draft draft) {
        return new Task(
                id,
                version,
                unit,
                year,
                programme,
                duty,
                draft.agency(),
                draft.what(),
                source,
                draft.starts(),
                Objects.requireNonNull(draft.due()),
                draft.done(),
                draft.note(),
                draft.evidence());
    }

    private static void checkYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR)
            throw new RefusedException(Refusal.of("programme.YEAR_WRONG", "year"));
    }

    private void publish(Actor by, String type, String id, Map<String, String> facts) {
        events.publish(by, new ProgrammeEvent(type, "programme-task", id, facts));
    }
}
