package vn.saolang.evaluation.web.team;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.saolang.evaluation.app.paper.TeamPapers;
import vn.saolang.evaluation.app.team.ConductSurvey;
import vn.saolang.evaluation.app.team.IssueTeamReport;
import vn.saolang.evaluation.app.team.TeamQueries;
import vn.saolang.evaluation.model.team.Survey;
import vn.saolang.evaluation.model.team.SurveyResult;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.files.Files;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.papers.web.PaperAnswer;

/** Visits to the place of production, written on a phone: one form with everything, pictures too. */
@Controller
class SurveyController {

    private final TeamQueries queries;
    private final ConductSurvey conducting;
    private final IssueTeamReport reports;
    private final TeamPapers papers;
    private final Files stored;

    SurveyController(
            TeamQueries queries, ConductSurvey conducting, IssueTeamReport reports, TeamPapers papers, Files stored) {
        this.queries = queries;
        this.conducting = conducting;
        this.reports = reports;
        this.papers = papers;
        this.stored = stored;
    }

    @Access({Role.ADVISER, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/team/{id}/surveys")
    SurveysPage surveys(Actor actor, @PathVariable UUID id) {
        return new SurveysPage(queries.whole(actor, id));
    }

    @Access(Role.ADVISER)
    @PostMapping("/team/{id}/surveys")
    Redirect begin(Actor actor, @PathVariable UUID id) {
        return Redirect.to("/team/" + id + "/surveys/" + conducting.begin(actor, id));
    }

    @Access({Role.ADVISER, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/team/{id}/surveys/{survey}")
    SurveyPage survey(Actor actor, @PathVariable UUID id, @PathVariable UUID survey) {
        return new SurveyPage(queries.whole(actor, id), conducting.survey(actor, id, survey), false, List.of());
    }

    /** Saves the words, then takes the pictures; a refused picture does not lose the words. */
    @Access(Role.ADVISER)
    @PostMapping("/team/{id}/surveys/{survey}")
    Object save(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID survey,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(required = false) @Nullable List<MultipartFile> photos)
            throws IOException {
        Survey written = read(new Typed(form), conducting.survey(actor, id, survey));
        try {
            conducting.save(actor, written);
        } catch (Stale late) {
            int now = conducting.survey(actor, id, survey).version();
            return Rendered.of(
                    new SurveyPage(queries.whole(actor, id), at(written, now), true, List.of()), HttpStatus.CONFLICT);
        } catch (RefusedException refused) {
            return again(actor, written, refused.refusals());
        }
        try (Uploads uploads = Uploads.of(photos)) {
            if (!uploads.sent().isEmpty()) {
                conducting.photograph(actor, id, survey, uploads.sent());
            }
        } catch (RefusedException refused) {
            return again(actor, conducting.survey(actor, id, survey), refused.refusals());
        }
        return Redirect.to("/team/" + id + "/surveys/" + survey).saying("evaluation.survey.saved");
    }

    private Rendered again(Actor actor, Survey shown, List<Refusal> refusals) {
        return Rendered.unprocessable(new SurveyPage(queries.whole(actor, shown.file()), shown, false, refusals));
    }

    private static Survey at(Survey written, int version) {
        return new Survey(
                written.id(),
                written.file(),
                written.heldOn(),
                written.place(),
                written.participants(),
                written.findings(),
                written.conclusion(),
                written.signedBy(),
                false,
                version,
                written.checks(),
                written.photos());
    }

    private static Survey read(Typed typed, Survey stored) {
        Map<String, Survey.Check> checks = new LinkedHashMap<>();
        typed.form().keySet().stream()
                .filter(name -> name.startsWith("check-") && !typed.text(name).isEmpty())
                .map(name -> name.substring("check-".length()))
                .forEach(code -> checks.put(
                        code,
                        new Survey.Check(
                                typed.choice("check-" + code, SurveyResult.class, SurveyResult.NOT_SEEN),
                                typed.text("note-" + code))));
        return new Survey(
                stored.id(),
                stored.file(),
                typed.day("heldOn"),
                typed.text("place"),
                typed.text("participants"),
                typed.text("findings"),
                typed.text("conclusion"),
                typed.text("signedBy"),
                stored.signed(),
                typed.wholeOr("version", 0),
                checks,
                stored.photos().stream()
                        .map(one -> new Survey.Photo(
                                one.id(),
                                one.file(),
                                one.name(),
                                one.mediaType(),
                                one.size(),
                                typed.text("caption-" + one.id())))
                        .toList());
    }

    @Access(Role.ADVISER)
    @PostMapping("/team/{id}/surveys/{survey}/photos/{photo}/removal")
    Redirect removePhoto(Actor actor, @PathVariable UUID id, @PathVariable UUID survey, @PathVariable UUID photo) {
        conducting.removePhoto(actor, id, survey, photo);
        return Redirect.to("/team/" + id + "/surveys/" + survey).saying("evaluation.survey.photo.removed");
    }

    @Access({
        Role.ADVISER,
        Role.PROVINCE_OFFICE,
        Role.MINISTRY_OFFICE,
        Role.COUNCIL_CHAIR,
        Role.COUNCIL_SECRETARY,
        Role.COUNCIL_MEMBER
    })
    @GetMapping("/team/{id}/surveys/{survey}/photos/{photo}")
    ResponseEntity<Resource> photo(
            Actor actor, @PathVariable UUID id, @PathVariable UUID survey, @PathVariable UUID photo) {
        reports.read(actor, id);
        Survey.Photo found = conducting.photo(id, survey, photo);
        return stored.inline(found.file(), found.name());
    }

    @Access(Role.ADVISER)
    @PostMapping("/team/{id}/surveys/{survey}/signing")
    Object sign(Actor actor, @PathVariable UUID id, @PathVariable UUID survey) {
        try {
            conducting.sign(actor, id, survey);
            return Redirect.to("/team/" + id + "/surveys/" + survey).saying("evaluation.survey.signed");
        } catch (RefusedException refused) {
            return again(actor, conducting.survey(actor, id, survey), refused.refusals());
        }
    }

    @Access({
        Role.ADVISER,
        Role.PROVINCE_OFFICE,
        Role.MINISTRY_OFFICE,
        Role.COUNCIL_CHAIR,
        Role.COUNCIL_SECRETARY,
        Role.COUNCIL_MEMBER
    })
    @GetMapping("/team/{id}/surveys/{survey}/minutes.{format}")
    ResponseEntity<byte[]> minutes(
            Actor actor, @PathVariable UUID id, @PathVariable UUID survey, @PathVariable String format) {
        return PaperAnswer.of(papers.survey(actor, id, survey), format);
    }
}
