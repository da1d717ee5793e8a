package vn.saolang.evaluation.web.conduct;

import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.conduct.LookAgain;
import vn.saolang.evaluation.app.conduct.PutOffProduct;
import vn.saolang.evaluation.model.conduct.PutOff;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.evaluation.web.session.SessionPages;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;

/** The chair confirms a product near a border of the stars, or puts one off to another session. */
@Controller
class ConductController {

    private final LookAgain looking;
    private final PutOffProduct puttingOff;
    private final SessionPages pages;

    ConductController(LookAgain looking, PutOffProduct puttingOff, SessionPages pages) {
        this.looking = looking;
        this.puttingOff = puttingOff;
        this.pages = pages;
    }

    @Access(Role.COUNCIL_CHAIR)
    @PostMapping("/sessions/{id}/products/{product}/second-look")
    Object confirm(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID product,
            @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        return act(actor, id, product, typed, "evaluation.second-look.done", session -> {
            looking.confirm(actor, session, product, typed.text("reason"));
        });
    }

    @Access(Role.COUNCIL_CHAIR)
    @PostMapping("/sessions/{id}/products/{product}/putting-off")
    Object putOff(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID product,
            @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        PutOff.Cause cause = Arrays.stream(PutOff.Cause.values())
                .filter(one -> one.name().equals(typed.text("cause")))
                .findFirst()
                .orElse(null);
        return act(actor, id, product, typed, "evaluation.put-off.done", session -> {
            puttingOff.putOff(actor, session, product, cause, typed.text("reason"));
        });
    }

    /** One decision of the chair. */
    private interface Act {
        void run(SessionId session);
    }

    private Object act(Actor actor, UUID id, UUID product, Typed typed, String done, Act deed) {
        SessionId session = new SessionId(id);
        try {
            deed.run(session);
            return Redirect.to("/sessions/" + id + "#p-" + product).saying(done);
        } catch (RefusedException refused) {
            return Rendered.unprocessable(pages.session(actor, session, product, typed, refused.refusals()));
        }
    }
}
