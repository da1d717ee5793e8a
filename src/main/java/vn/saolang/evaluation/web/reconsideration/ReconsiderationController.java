package vn.saolang.evaluation.web.reconsideration;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.evaluation.ResultId;
import vn.saolang.evaluation.app.reconsideration.AnswerReconsideration;
import vn.saolang.evaluation.app.reconsideration.AskReconsideration;
import vn.saolang.evaluation.app.reconsideration.ReconsiderationQueries;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;

/** Requests to look at a council's result again: asked by producer or office, answered by the chair. */
@Controller
class ReconsiderationController {

    private final ReconsiderationQueries queries;
    private final AskReconsideration asking;
    private final AnswerReconsideration answering;

    ReconsiderationController(
            ReconsiderationQueries queries, AskReconsideration asking, AnswerReconsideration answering) {
        this.queries = queries;
        this.asking = asking;
        this.answering = answering;
    }

    @Access({Role.PRODUCER, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE, Role.COUNCIL_CHAIR})
    @GetMapping("/reconsiderations")
    ReconsiderationsPage list(Actor actor) {
        return new ReconsiderationsPage(queries.of(actor));
    }

    @Access({Role.PRODUCER, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE, Role.COUNCIL_CHAIR})
    @GetMapping("/results/{id}/reconsideration")
    ReconsiderationPage one(Actor actor, @PathVariable UUID id) {
        return new ReconsiderationPage(
                queries.get(actor, new ResultId(id)), new Typed(new LinkedMultiValueMap<>()), List.of());
    }

    @Access({Role.PRODUCER, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/results/{id}/reconsideration")
    Object ask(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        ResultId result = new ResultId(id);
        Typed typed = new Typed(form);
        try {
            asking.ask(actor, result, typed.text("ground"));
            return Redirect.to("/results/" + id + "/reconsideration").saying("evaluation.reconsideration.asked");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(
                    new ReconsiderationPage(queries.get(actor, result), typed, refused.refusals()));
        }
    }

    @Access(Role.COUNCIL_CHAIR)
    @PostMapping("/reconsiderations/{id}/answer")
    Object answer(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        boolean granted = typed.text("granted").equals("true");
        ResultId result = queries.resultOf(id);
        try {
            answering.answer(actor, id, granted, typed.text("reason"));
            return Redirect.to("/reconsiderations")
                    .saying(granted ? "evaluation.reconsideration.granted" : "evaluation.reconsideration.refused");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(
                    new ReconsiderationPage(queries.get(actor, result), typed, refused.refusals()));
        }
    }
}
