package vn.saolang.programme.web.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.programme.model.task.Task;
import vn.saolang.programme.web.Typed;

/**
 * The tracker of a year.
 *
 * @param shown those that fit the filter
 * @param counts how many stand where
 * @param agencies names to filter by
 */
record TasksPage(
        int year,
        String unitName,
        List<Task> shown,
        Map<Task.Standing, Long> counts,
        List<String> agencies,
        String agency,
        String state,
        boolean mayWrite,
        LocalDate today,
        Typed form,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "programme.tasks.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(String.valueOf(year));
    }

    /** How the page colours a standing. */
    String mark(Task task) {
        return switch (task.standing(today)) {
            case OVERDUE -> "late";
            case SOON -> "soon";
            case OPEN -> "calm";
            case DONE -> "good";
        };
    }
}
