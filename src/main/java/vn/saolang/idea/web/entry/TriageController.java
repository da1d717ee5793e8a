package vn.saolang.idea.web.entry;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.idea.IdeaId;
import vn.saolang.idea.app.entry.IdeaQueries;
import vn.saolang.idea.app.entry.TriageIdea;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;

/** The commune's answer to an idea. */
@Controller
class TriageController {

    private final TriageIdea triage;
    private final IdeaQueries queries;
    private final IdeaPages pages;

    TriageController(TriageIdea triage, IdeaQueries queries, IdeaPages pages) {
        this.triage = triage;
        this.queries = queries;
        this.pages = pages;
    }

    @Access(Role.COMMUNE_OFFICER)
    @PostMapping("/ideas/{id}/accept")
    Object accept(
            Actor actor, @PathVariable String id, @RequestParam int version, @RequestParam Map<String, String> typed) {
        try {
            triage.accept(actor, IdeaId.parse(id), version, typed.getOrDefault("note", ""));
            return Redirect.to("/ideas/" + id).saying("idea.accepted.told");
        } catch (RefusedException refused) {
            return again(actor, id, typed, refused);
        }
    }

    @Access(Role.COMMUNE_OFFICER)
    @PostMapping("/ideas/{id}/return")
    Object giveBack(
            Actor actor, @PathVariable String id, @RequestParam int version, @RequestParam Map<String, String> typed) {
        String similar = typed.getOrDefault("similar", "").strip();
        try {
            if (!similar.isEmpty() && !similar.matches("\\d{1,9}")) {
                throw new RefusedException(Refusal.of("idea.OTHER_UNKNOWN", "similar", similar));
            }
            Integer number = similar.isEmpty() ? null : Integer.valueOf(similar);
            triage.giveBack(actor, IdeaId.parse(id), version, typed.getOrDefault("reasons", ""), number);
            return Redirect.to("/ideas/" + id).saying("idea.returned.told");
        } catch (RefusedException refused) {
            return again(actor, id, typed, refused);
        }
    }

    private Object again(Actor actor, String id, Map<String, String> typed, RefusedException refused) {
        return Rendered.unprocessable(
                pages.show(actor, queries.shownTo(actor, IdeaId.parse(id)), typed, refused.refusals()));
    }
}
