package vn.saolang.evaluation.web.session;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.minutes.RecordDissent;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;

/** A member keeps a differing opinion about a result on record. */
@Controller
class DissentController {

    private final RecordDissent recording;
    private final ResultsPages pages;

    DissentController(RecordDissent recording, ResultsPages pages) {
        this.recording = recording;
        this.pages = pages;
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER})
    @PostMapping("/sessions/{id}/products/{product}/dissent")
    Object record(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID product,
            @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        return act(
                actor,
                id,
                typed,
                "evaluation.dissent.recorded",
                () -> recording.record(actor, new SessionId(id), product, typed.text("dissent-" + product)));
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER})
    @PostMapping("/sessions/{id}/products/{product}/dissent/withdrawal")
    Object withdraw(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID product,
            @RequestParam MultiValueMap<String, String> form) {
        return act(
                actor,
                id,
                new Typed(form),
                "evaluation.dissent.withdrawn",
                () -> recording.withdraw(actor, new SessionId(id), product));
    }

    private Object act(Actor actor, UUID id, Typed typed, String done, Runnable deed) {
        try {
            deed.run();
            return Redirect.to("/sessions/" + id + "/results").saying(done);
        } catch (RefusedException refused) {
            return Rendered.unprocessable(pages.results(actor, new SessionId(id), typed, refused.refusals()));
        }
    }
}
