package vn.saolang.recognition.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.recognition.app.AwaitingResults;
import vn.saolang.recognition.app.ChooseCourse;
import vn.saolang.recognition.app.Office;

/** The office chooses what follows from a result where the law leaves a choice. */
@Controller
class ChoiceController {

    private final AwaitingResults awaiting;
    private final ChooseCourse choosing;

    ChoiceController(AwaitingResults awaiting, ChooseCourse choosing) {
        this.awaiting = awaiting;
        this.choosing = choosing;
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/results/{id}/choice")
    ChoicePage show(Actor actor, @PathVariable String id) {
        return new ChoicePage(awaiting.get(Office.scopeOf(actor), Ids.result(id)), "", "", List.of());
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/results/{id}/choice")
    Object choose(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String course,
            @RequestParam(defaultValue = "") String reason) {
        try {
            choosing.choose(actor, Ids.result(id), course, reason);
            return Redirect.to("/decisions").saying("recognition.done.chosen");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(new ChoicePage(
                    awaiting.get(Office.scopeOf(actor), Ids.result(id)), course, reason, refused.refusals()));
        }
    }
}
