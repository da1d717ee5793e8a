package vn.saolang.idea.web.council;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.idea.app.council.CouncilQueries;
import vn.saolang.idea.app.council.HoldCouncil;
import vn.saolang.idea.app.council.WriteMinutes;
import vn.saolang.idea.model.council.Council;
import vn.saolang.idea.model.entry.Idea;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.papers.web.PaperAnswer;

/** Idea councils of a province: called, written down, closed; their minutes. */
@Controller
class CouncilController {

    private final CouncilQueries queries;
    private final HoldCouncil holding;
    private final WriteMinutes minutes;

    CouncilController(CouncilQueries queries, HoldCouncil holding, WriteMinutes minutes) {
        this.queries = queries;
        this.holding = holding;
        this.minutes = minutes;
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/ideas/councils")
    CouncilsPage list(Actor actor) {
        return new CouncilsPage(queries.list(actor), queries.waiting(actor).size(), actor.has(Role.PROVINCE_OFFICE));
    }

    @Access(Role.PROVINCE_OFFICE)
    @GetMapping("/ideas/councils/new")
    CouncilPage blank(Actor actor) {
        CouncilForm form = CouncilForm.blank();
        queries.list(actor).stream().findFirst().ifPresent(last -> {
            form.members(last.members(), false);
            form.typed().set("act", last.act());
            form.typed().set("venue", last.venue());
        });
        return page(actor, null, form, false, List.of());
    }

    @Access(Role.PROVINCE_OFFICE)
    @PostMapping("/ideas/councils")
    Object open(Actor actor, @RequestParam MultiValueMap<String, String> typed) {
        CouncilForm form = new CouncilForm(typed);
        try {
            UUID id = holding.open(actor, form.draft(), form.added());
            return Redirect.to("/ideas/councils/" + id).saying("idea.council.opened");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, null, form, false, refused.refusals()));
        }
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/ideas/councils/{id}")
    CouncilPage show(Actor actor, @PathVariable UUID id) {
        Council council = queries.read(actor, id);
        return page(actor, council, CouncilForm.of(council), false, List.of());
    }

    @Access(Role.PROVINCE_OFFICE)
    @PostMapping("/ideas/councils/{id}")
    Object hold(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        CouncilForm form = new CouncilForm(typed);
        boolean closes = form.get("then").equals("close");
        try {
            holding.save(actor, id, form.version(), form.draft(), form.items(), form.added());
            if (closes) {
                holding.close(actor, id, form.version() + 1);
            }
            return Redirect.to("/ideas/councils/" + id).saying(closes ? "idea.council.done" : "idea.council.saved");
        } catch (RefusedException refused) {
            Council now = queries.read(actor, id);
            // what was saved before closing was refused is shown as stored: ideas taken back have left it
            CouncilForm shown = now.version() == form.version() + 1 ? CouncilForm.of(now) : form;
            return Rendered.unprocessable(page(actor, now, shown, false, refused.refusals()));
        } catch (Stale stale) {
            Council now = queries.read(actor, id);
            form.typed().set("version", Integer.toString(now.version()));
            return Rendered.of(page(actor, now, form, true, List.of()), HttpStatus.CONFLICT);
        }
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/ideas/councils/{id}/minutes.{format}")
    ResponseEntity<byte[]> minutes(Actor actor, @PathVariable UUID id, @PathVariable String format) {
        return PaperAnswer.of(minutes.of(actor, id), format);
    }

    private CouncilPage page(
            Actor actor, @Nullable Council council, CouncilForm form, boolean stale, List<Refusal> refusals) {
        Map<String, Idea> ideas = new LinkedHashMap<>();
        if (council != null) {
            council.items().forEach(one -> ideas.put(one.idea().toString(), queries.idea(one.idea())));
        }
        boolean holds = council == null || queries.holds(actor, council);
        List<Idea> waiting = holds && (council == null || council.isOpen()) ? queries.waiting(actor) : List.of();
        return new CouncilPage(council, form, ideas, waiting, holds, stale, refusals);
    }
}
