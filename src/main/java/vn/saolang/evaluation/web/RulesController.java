package vn.saolang.evaluation.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.evaluation.app.CouncilQueries;
import vn.saolang.evaluation.app.DraftRules;
import vn.saolang.evaluation.app.IssueDecision;
import vn.saolang.evaluation.model.council.CouncilRules;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.ranking.CouncilPolicy.MinimumPolicy;

/** Versions of the council's rules, as the office drafts and enters them. */
@Controller
class RulesController {

    private final CouncilQueries queries;
    private final DraftRules drafting;
    private final IssueDecision issuing;

    RulesController(CouncilQueries queries, DraftRules drafting, IssueDecision issuing) {
        this.queries = queries;
        this.drafting = drafting;
        this.issuing = issuing;
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/council-rules/new")
    RulesFormPage blank() {
        LinkedMultiValueMap<String, String> start = new LinkedMultiValueMap<>();
        start.set("chairRequired", "true");
        start.set("declarationsRequired", "true");
        start.set("teamReport", "true");
        start.set("decimals", "2");
        start.set("minimum", MinimumPolicy.MAJORITY.name());
        return new RulesFormPage(null, new Typed(start), List.of());
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/council-rules")
    Object create(Actor actor, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        try {
            UUID id = drafting.create(actor, OfficeScope.of(actor), RulesForm.draft(typed));
            return Redirect.to("/council-rules/" + id).saying("evaluation.draft.saved");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(new RulesFormPage(null, typed, refused.refusals()));
        }
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/council-rules/{id}")
    RulesPage rules(Actor actor, @PathVariable UUID id) {
        return new RulesPage(queries.rules(actor, id), new Typed(new LinkedMultiValueMap<>()), List.of());
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/council-rules/{id}/edit")
    Object edit(Actor actor, @PathVariable UUID id) {
        CouncilRules rules = queries.rules(actor, id);
        return rules.issued()
                ? Redirect.to("/council-rules/" + id)
                : new RulesFormPage(id, new Typed(RulesForm.typed(rules)), List.of());
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/council-rules/{id}")
    Object change(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        try {
            drafting.change(actor, id, RulesForm.draft(typed));
            return Redirect.to("/council-rules/" + id).saying("evaluation.draft.saved");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(new RulesFormPage(id, typed, refused.refusals()));
        }
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/council-rules/{id}/issue")
    Object issue(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        try {
            issuing.rules(actor, id, CouncilController.decision(typed), typed.wholeOr("lockVersion", 0));
            return Redirect.to("/council-rules/" + id).saying("evaluation.issue.done");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(new RulesPage(queries.rules(actor, id), typed, refused.refusals()));
        }
    }
}
