package vn.saolang.evaluation.web.reasons;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.evaluation.app.reasons.KeepRoadmapSteps;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;

/** A province's office keeps cost and time of the steps that road maps name. */
@Controller
class RoadmapStepsController {

    private final KeepRoadmapSteps keeping;

    RoadmapStepsController(KeepRoadmapSteps keeping) {
        this.keeping = keeping;
    }

    @Access(Role.PROVINCE_OFFICE)
    @GetMapping("/roadmap-steps")
    RoadmapStepsPage steps(Actor actor) {
        return new RoadmapStepsPage(keeping.steps(actor), null, new Typed(new LinkedMultiValueMap<>()), List.of());
    }

    @Access(Role.PROVINCE_OFFICE)
    @PostMapping("/roadmap-steps/{family}")
    Object change(Actor actor, @PathVariable String family, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        try {
            keeping.change(
                    actor,
                    family,
                    new KeepRoadmapSteps.Figures(
                            typed.text("task"),
                            typed.number("costFrom"),
                            typed.number("costTo"),
                            typed.whole("weeksFrom"),
                            typed.whole("weeksTo"),
                            typed.text("helper"),
                            typed.text("source"),
                            typed.wholeOr("version", 0)));
            return Redirect.to("/roadmap-steps#s-" + family).saying("evaluation.steps.saved");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(
                    new RoadmapStepsPage(keeping.steps(actor), family, typed, refused.refusals()));
        }
    }
}
