package vn.saolang.evaluation.web.conflict;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.conflict.ConflictQueries;
import vn.saolang.evaluation.app.conflict.DeclareInterest;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;

/** A member declares whether there is a conflict of interest with each product. */
@Controller
class DeclarationController {

    private final ConflictQueries queries;
    private final DeclareInterest declaring;

    DeclarationController(ConflictQueries queries, DeclareInterest declaring) {
        this.queries = queries;
        this.declaring = declaring;
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER})
    @GetMapping("/sessions/{id}/declarations")
    DeclarationsPage declarations(Actor actor, @PathVariable UUID id) {
        return page(actor, id, null, new Typed(new LinkedMultiValueMap<>()), List.of());
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER})
    @PostMapping("/sessions/{id}/products/{product}/declaration")
    Object declare(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID product,
            @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        Boolean conflict = Chosen.answer(typed, "conflict");
        try {
            declaring.declare(
                    actor, new SessionId(id), product, conflict, Chosen.kind(typed), typed.text("explanation"));
            return Redirect.to("/sessions/" + id + "/declarations")
                    .saying(
                            Boolean.TRUE.equals(conflict)
                                    ? "evaluation.declarations.done.yes"
                                    : "evaluation.declarations.done.no");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, id, product, typed, refused.refusals()));
        }
    }

    private DeclarationsPage page(Actor actor, UUID id, @Nullable UUID subject, Typed typed, List<Refusal> refusals) {
        return new DeclarationsPage(queries.own(actor, new SessionId(id)), subject, typed, refusals);
    }
}
