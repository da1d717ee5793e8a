package vn.saolang.programme.web.task;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.programme.app.OfficeUnit;
import vn.saolang.programme.app.UnitDoor;
import vn.saolang.programme.app.task.KeepTasks;
import vn.saolang.programme.app.task.TaskQueries;
import vn.saolang.programme.model.task.Task;
import vn.saolang.programme.model.task.TaskRules;
import vn.saolang.programme.web.Typed;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitRef;

/** The tracker of what agencies are charged with. */
@Controller
class TaskController {

    private final TaskQueries queries;
    private final KeepTasks keeping;
    private final UnitDoor door;
    private final Territory territory;
    private final VietnamTime time;

    TaskController(TaskQueries queries, KeepTasks keeping, UnitDoor door, Territory territory, VietnamTime time) {
        this.queries = queries;
        this.keeping = keeping;
        this.door = door;
        this.territory = territory;
        this.time = time;
    }

    @Access({Role.PROVINCE_OFFICE, Role.PROVINCE_CHAIR, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR})
    @GetMapping("/programme/tasks")
    TasksPage list(Actor actor, @RequestParam MultiValueMap<String, String> values) {
        return page(actor, new Typed(values), List.of());
    }

    @Access({Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR})
    @PostMapping("/programme/tasks/duties")
    Object take(Actor actor, @RequestParam MultiValueMap<String, String> values) {
        Typed form = new Typed(values);
        try {
            int added = keeping.takeDuties(actor, form.whole("year"));
            return Redirect.to("/programme/tasks?year=" + form.whole("year"))
                    .saying("programme.done.taken", "" + added);
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, form, refused.refusals()));
        }
    }

    @Access({Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR})
    @PostMapping("/programme/tasks")
    Object add(Actor actor, @RequestParam MultiValueMap<String, String> values) {
        Typed form = new Typed(values);
        TaskRules.Draft draft = new TaskRules.Draft(
                form.get("by"), form.get("what"), form.day("starts"), form.day("due"), null, "", "");
        try {
            return Redirect.to("/programme/tasks/" + keeping.add(actor, form.whole("year"), draft))
                    .saying("programme.done.added");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, form, byField(refused.refusals())));
        }
    }

    /** The list has a filter named agency, so its form calls the agency {@code by}. */
    private static List<Refusal> byField(List<Refusal> refusals) {
        return refusals.stream()
                .map(one -> "agency".equals(one.field()) ? Refusal.of(one.code(), "by") : one)
                .toList();
    }

    @Access({Role.PROVINCE_OFFICE, Role.PROVINCE_CHAIR, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.MINISTRY_OFFICE})
    @GetMapping("/programme/tasks/{id}")
    TaskPage show(Actor actor, @PathVariable String id) {
        Task task = queries.shownTo(actor, uuid(id));
        return page(actor, task, false, typed(task), List.of());
    }

    @Access({Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR})
    @PostMapping("/programme/tasks/{id}")
    Object change(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> values) {
        Typed form = new Typed(values);
        Task task = queries.shownTo(actor, uuid(id));
        TaskRules.Draft draft = new TaskRules.Draft(
                form.get("agency"),
                form.get("what"),
                form.day("starts"),
                form.day("due"),
                form.day("done"),
                form.get("note"),
                form.get("evidence"));
        try {
            keeping.change(actor, task.id(), form.whole("version"), draft);
            return Redirect.to("/programme/tasks?year=" + task.year()).saying("programme.done.changed");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, task, false, form, refused.refusals()));
        } catch (Stale _) {
            return Rendered.of(page(actor, task, true, form, List.of()), HttpStatus.CONFLICT);
        }
    }

    private TasksPage page(Actor actor, Typed form, List<Refusal> refusals) {
        UnitRef unit = OfficeUnit.of(actor).orElseThrow(() -> new NotFound("tasks"));
        int year = form.whole("year") > 2000 ? form.whole("year") : time.today().getYear();
        List<Task> all = queries.of(actor, unit, year);
        Map<Task.Standing, Long> counts =
                all.stream().collect(Collectors.groupingBy(one -> one.standing(time.today()), Collectors.counting()));
        List<Task> shown = all.stream()
                .filter(one -> form.get("agency").isEmpty() || one.agency().equals(form.get("agency")))
                .filter(one -> form.get("state").isEmpty()
                        || one.standing(time.today()).name().equals(form.get("state")))
                .toList();
        List<String> agencies =
                List.copyOf(all.stream().map(Task::agency).collect(Collectors.toCollection(TreeSet::new)));
        return new TasksPage(
                year,
                territory.get(unit).name(),
                shown,
                counts,
                agencies,
                form.get("agency"),
                form.get("state"),
                door.mayWrite(actor, unit),
                time.today(),
                form,
                refusals);
    }

    private TaskPage page(Actor actor, Task task, boolean stale, Typed form, List<Refusal> refusals) {
        return new TaskPage(task, door.mayWrite(actor, task.unit()), time.today(), stale, form, refusals);
    }

    private static Typed typed(Task task) {
        LinkedMultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        values.add("agency", task.agency());
        values.add("what", task.what());
        values.add("due", task.due().toString());
        values.add("starts", task.starts() == null ? "" : task.starts().toString());
        values.add("done", task.done() == null ? "" : task.done().toString());
        values.add("note", task.note());
        values.add("evidence", task.evidence());
        return new Typed(values);
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new NotFound("task");
        }
    }
}
