package vn.saolang.programme.app.task;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.WorkItem;
import vn.saolang.kernel.WorkSource;
import vn.saolang.programme.app.OfficeUnit;
import vn.saolang.programme.app.UnitDoor;
import vn.saolang.programme.model.task.Task;
import vn.saolang.programme.store.task.TaskStore;
import vn.saolang.territory.UnitRef;

/** The tracker of an office, and what of it waits: overdue, or due within a fortnight. */
@Component
public class TaskQueries implements WorkSource {

    private static final int SOON_DAYS = 14;

    private final TaskStore tasks;
    private final UnitDoor door;
    private final VietnamTime time;

    TaskQueries(TaskStore tasks, UnitDoor door, VietnamTime time) {
        this.tasks = tasks;
        this.door = door;
        this.time = time;
    }

    /** The tasks of a unit's year; NotFound for those who may not see the unit. */
    public List<Task> of(Actor actor, UnitRef unit, int year) {
        door.reading(actor, unit);
        return tasks.of(unit, year);
    }

    /**
     * A task, for those who may see its unit.
     *
     * @throws NotFound for everybody else
     */
    public Task shownTo(Actor actor, UUID id) {
        Task task = tasks.find(id).orElseThrow(() -> new NotFound("task " + id));
        door.reading(actor, task.unit());
        return task;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor) {
        Optional<UnitRef> unit = OfficeUnit.of(actor);
        if (unit.isEmpty() || !actor.has(Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR))
            return List.of();
        return tasks.openUntil(unit.get(), time.today().plusDays(SOON_DAYS)).stream()
                .map(one -> new WorkItem(
                        "programme.work.tasks",
                        "programme.work.task",
                        List.of(one.agency(), one.what()),
                        "/programme/tasks/" + one.id(),
                        one.due()))
                .toList();
    }
}
