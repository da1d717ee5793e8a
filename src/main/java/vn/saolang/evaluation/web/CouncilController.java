package vn.saolang.evaluation.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.evaluation.CouncilId;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.app.CouncilQueries;
import vn.saolang.evaluation.app.DraftCouncil;
import vn.saolang.evaluation.app.IssueDecision;
import vn.saolang.evaluation.model.council.Council;
import vn.saolang.evaluation.model.council.CouncilState;
import vn.saolang.evaluation.model.council.Decision;
import vn.saolang.evaluation.model.council.Department;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;

/** Decisions that set up councils, as the office drafts and enters them. */
@Controller
class CouncilController {

    private final CouncilQueries queries;
    private final DraftCouncil drafting;
    private final IssueDecision issuing;
    private final MessageSource messages;

    CouncilController(CouncilQueries queries, DraftCouncil drafting, IssueDecision issuing, MessageSource messages) {
        this.queries = queries;
        this.drafting = drafting;
        this.issuing = issuing;
        this.messages = messages;
    }

    /** A department's official name, whatever language the page is read in. */
    private String vietnamese(Department department) {
        return messages.getMessage(department.nameKey(), null, Locale.of("vi"));
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/councils")
    CouncilsPage councils(Actor actor) {
        String scope = OfficeScope.of(actor);
        return new CouncilsPage(Level.ofScope(scope), queries.councils(scope), queries.rules(scope));
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/councils/new")
    CouncilFormPage blank(Actor actor) {
        String scope = OfficeScope.of(actor);
        return CouncilForm.blank(
                Level.ofScope(scope), queries.eligible(scope), queries.eligibleAdvisers(scope), this::vietnamese);
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/councils")
    Object create(Actor actor, @RequestParam MultiValueMap<String, String> form) {
        String scope = OfficeScope.of(actor);
        Typed typed = new Typed(form);
        CouncilFormPage shown = CouncilForm.blank(
                Level.ofScope(scope), queries.eligible(scope), queries.eligibleAdvisers(scope), this::vietnamese);
        try {
            CouncilId id = drafting.create(actor, scope, CouncilForm.read(shown, typed));
            return Redirect.to("/councils/" + id).saying("evaluation.draft.saved");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(CouncilForm.again(shown, typed, refused.refusals()));
        }
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/councils/{id}")
    CouncilPage council(Actor actor, @PathVariable UUID id) {
        Council council = queries.council(actor, new CouncilId(id));
        return new CouncilPage(council, new Typed(new LinkedMultiValueMap<>()), List.of());
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/councils/{id}/edit")
    Object edit(Actor actor, @PathVariable UUID id) {
        Council council = queries.council(actor, new CouncilId(id));
        return council.state() == CouncilState.DRAFT
                ? CouncilForm.of(council, queries.eligible(council.scope()), queries.eligibleAdvisers(council.scope()))
                : Redirect.to("/councils/" + id);
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/councils/{id}")
    Object change(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        Council council = queries.council(actor, new CouncilId(id));
        Typed typed = new Typed(form);
        CouncilFormPage shown =
                CouncilForm.of(council, queries.eligible(council.scope()), queries.eligibleAdvisers(council.scope()));
        try {
            drafting.change(actor, council.id(), CouncilForm.read(shown, typed));
            return Redirect.to("/councils/" + id).saying("evaluation.draft.saved");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(CouncilForm.again(shown, typed, refused.refusals()));
        }
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/councils/{id}/issue")
    Object issue(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        try {
            issuing.council(actor, new CouncilId(id), decision(typed), typed.wholeOr("lockVersion", 0));
            return Redirect.to("/councils/" + id).saying("evaluation.issue.done");
        } catch (RefusedException refused) {
            Council council = queries.council(actor, new CouncilId(id));
            return Rendered.unprocessable(new CouncilPage(council, typed, refused.refusals()));
        }
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/councils/{id}/end")
    Redirect end(Actor actor, @PathVariable UUID id) {
        drafting.end(actor, new CouncilId(id));
        return Redirect.to("/councils").saying("evaluation.council.ended");
    }

    static Decision decision(Typed typed) {
        return new Decision(typed.given("number"), typed.day("date"), typed.given("signedBy"));
    }
}
