package vn.saolang.programme.web.task;

import java.time.LocalDate;
import java.util.List;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.programme.model.task.Task;
import vn.saolang.programme.web.Typed;

/** One task: plan, due, done. */
record TaskPage(Task task, boolean mayWrite, LocalDate today, boolean stale, Typed form, List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "programme.task.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(task.agency());
    }
}
