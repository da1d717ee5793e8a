package vn.saolang.evaluation.web.team;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.evaluation.app.team.AssessCriterion;
import vn.saolang.evaluation.app.team.PointAtPages;
import vn.saolang.evaluation.app.team.TeamQueries;
import vn.saolang.evaluation.app.team.TeamQueries.Whole;
import vn.saolang.evaluation.model.team.Assessment;
import vn.saolang.evaluation.team.EvidenceVerdict;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.ranking.SheetView;

/** Criterion by criterion: what the team proposes, what it thinks of the evidence and where it looks. Works without a script. */
@Controller
class AssessmentController {

    private final TeamQueries queries;
    private final AssessCriterion assessing;
    private final PointAtPages pointing;

    AssessmentController(TeamQueries queries, AssessCriterion assessing, PointAtPages pointing) {
        this.queries = queries;
        this.assessing = assessing;
        this.pointing = pointing;
    }

    @Access({Role.ADVISER, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/team/{id}/criteria")
    AssessmentPage criteria(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String all) {
        Whole whole = queries.whole(actor, id);
        return new AssessmentPage(whole, queries.openFor(whole), !all.isEmpty(), null, null, List.of());
    }

    @Access(Role.ADVISER)
    @PostMapping("/team/{id}/criteria/{criterion}")
    Object save(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String criterion,
            @RequestParam MultiValueMap<String, String> form,
            @RequestHeader(name = "HX-Request", required = false) boolean part) {
        Typed typed = new Typed(form);
        Integer option = SheetView.read(form.toSingleValueMap(), "answers").get(criterion);
        AssessCriterion.Given given =
                new AssessCriterion.Given(option, verdict(typed), typed.text("comment"), typed.wholeOr("version", 0));
        try {
            AssessCriterion.Saved saved = assessing.save(actor, id, criterion, given);
            return part
                    ? new AssessPart("kept", saved.version(), "", "", saved.progress())
                    : Redirect.to("/team/" + id + "/criteria" + all(typed) + "#row-" + criterion)
                            .saying("evaluation.sheet.saved", criterion);
        } catch (Stale late) {
            Assessment stored = queries.whole(actor, id).work().assessment(criterion);
            return part
                    ? stale(stored)
                    : again(actor, id, of(criterion, given, stored.version()), null, List.of(), HttpStatus.CONFLICT);
        } catch (RefusedException refused) {
            return part
                    ? Rendered.of(
                            new AssessPart(
                                    "refused",
                                    given.version(),
                                    refused.refusals().getFirst().messageKey(),
                                    criterion,
                                    null),
                            HttpStatus.UNPROCESSABLE_CONTENT)
                    : again(
                            actor,
                            id,
                            of(criterion, given, given.version()),
                            null,
                            refused.refusals(),
                            HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static @Nullable EvidenceVerdict verdict(Typed typed) {
        for (EvidenceVerdict one : EvidenceVerdict.values()) {
            if (one.name().equals(typed.text("verdict"))) {
                return one;
            }
        }
        return null;
    }

    /** As typed, at the version that the next save has to name. */
    private static Assessment of(String criterion, AssessCriterion.Given given, int version) {
        return new Assessment(
                criterion, given.option(), BigDecimal.ZERO, given.verdict(), given.comment(), null, version);
    }

    private static Rendered stale(Assessment stored) {
        return Rendered.of(
                new AssessPart("stale", stored.version(), "evaluation.team.stale", stored.comment(), null),
                HttpStatus.CONFLICT);
    }

    private static String all(Typed typed) {
        return typed.text("all").isEmpty() ? "" : "?all=1";
    }

    private Rendered again(
            Actor actor,
            UUID id,
            @Nullable Assessment typed,
            @Nullable AnchorTyped anchor,
            List<Refusal> refusals,
            HttpStatus status) {
        Whole whole = queries.whole(actor, id);
        return Rendered.of(new AssessmentPage(whole, queries.openFor(whole), true, typed, anchor, refusals), status);
    }

    @Access(Role.ADVISER)
    @PostMapping("/team/{id}/criteria/{criterion}/anchors")
    Object point(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String criterion,
            @RequestParam MultiValueMap<String, String> form,
            @RequestHeader(name = "HX-Request", required = false) boolean part) {
        Typed typed = new Typed(form);
        PointAtPages.Place place = new PointAtPages.Place(
                typed.id("evidence-" + criterion),
                typed.whole("first-" + criterion),
                typed.text("last-" + criterion).isBlank() ? null : typed.wholeOr("last-" + criterion, 0),
                typed.text("quote-" + criterion));
        try {
            pointing.add(actor, id, criterion, place);
            return part
                    ? anchors(actor, id, criterion, null, List.of())
                    : Redirect.to("/team/" + id + "/criteria" + all(typed) + "#row-" + criterion)
                            .saying("evaluation.anchor.added");
        } catch (RefusedException refused) {
            AnchorTyped again = new AnchorTyped(criterion, typed);
            return part
                    ? Rendered.of(
                            anchors(actor, id, criterion, again, refused.refusals()), HttpStatus.UNPROCESSABLE_CONTENT)
                    : again(actor, id, null, again, refused.refusals(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @Access(Role.ADVISER)
    @PostMapping("/team/{id}/criteria/{criterion}/anchors/{anchor}/removal")
    Object remove(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String criterion,
            @PathVariable UUID anchor,
            @RequestParam MultiValueMap<String, String> form,
            @RequestHeader(name = "HX-Request", required = false) boolean part) {
        pointing.remove(actor, id, criterion, anchor);
        return part
                ? anchors(actor, id, criterion, null, List.of())
                : Redirect.to("/team/" + id + "/criteria" + all(new Typed(form)) + "#row-" + criterion)
                        .saying("evaluation.anchor.removed");
    }

    private AnchorsPart anchors(
            Actor actor, UUID id, String criterion, @Nullable AnchorTyped typed, List<Refusal> refusals) {
        Whole whole = queries.whole(actor, id);
        return AnchorsPart.of(whole, criterion, typed, refusals);
    }
}
