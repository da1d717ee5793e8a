package vn.saolang.evaluation.web.agency;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.saolang.dossier.DossierId;
import vn.saolang.evaluation.app.agency.ForwardToMinistry;
import vn.saolang.evaluation.app.agency.TakeUpReEvaluation;
import vn.saolang.evaluation.app.agency.WriteAgencyReport;
import vn.saolang.evaluation.model.agency.AgencyFile;
import vn.saolang.evaluation.model.agency.ContentCheck;
import vn.saolang.evaluation.model.agency.SiteCheck;
import vn.saolang.evaluation.model.agency.UpdatedContent;
import vn.saolang.evaluation.model.council.Decision;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;

/** Re-evaluations on the agency's desk: taken up, reported on, issued, sent to the ministry. */
@Controller
class ReEvaluationController {

    private final ReEvaluationPages pages;
    private final TakeUpReEvaluation taking;
    private final WriteAgencyReport writing;
    private final ForwardToMinistry forwarding;

    ReEvaluationController(
            ReEvaluationPages pages,
            TakeUpReEvaluation taking,
            WriteAgencyReport writing,
            ForwardToMinistry forwarding) {
        this.pages = pages;
        this.taking = taking;
        this.writing = writing;
        this.forwarding = forwarding;
    }

    private static Typed nothing() {
        return new Typed(new LinkedMultiValueMap<>());
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE, Role.COUNCIL_SECRETARY})
    @GetMapping("/re-evaluations")
    ReEvaluationsPage list(Actor actor) {
        return pages.list(actor, nothing(), List.of());
    }

    @Access(Role.PROVINCE_OFFICE)
    @PostMapping("/re-evaluations")
    Redirect takeUp(Actor actor, @RequestParam MultiValueMap<String, String> form) {
        UUID dossier = new Typed(form).id("dossier");
        if (dossier == null) {
            throw new NotFound("dossier to take up");
        }
        UUID id = taking.takeUp(actor, new DossierId(dossier));
        return Redirect.to("/re-evaluations/" + id).saying("evaluation.take-up.done");
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE, Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER
    })
    @GetMapping("/re-evaluations/{id}")
    ReEvaluationPage one(Actor actor, @PathVariable UUID id) {
        return pages.one(actor, id, nothing(), List.of());
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/re-evaluations/{id}/report")
    Object save(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        return act(actor, id, typed, "evaluation.agency.saved", () -> writing.save(actor, id, draft(typed)));
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/re-evaluations/{id}/issue")
    Object issue(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        Decision issue = new Decision(typed.given("number"), typed.day("date"), typed.given("signedBy"));
        return act(actor, id, typed, "evaluation.agency.issued", () -> writing.issue(actor, id, issue));
    }

    @Access(Role.PROVINCE_OFFICE)
    @PostMapping("/re-evaluations/{id}/forwarding")
    Object forward(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        ForwardToMinistry.Entry entry =
                new ForwardToMinistry.Entry(typed.text("letterNumber"), typed.day("letterOn"), typed.whole("samples"));
        return act(actor, id, typed, "evaluation.forward.done", () -> forwarding.forward(actor, id, entry));
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/re-evaluations/{id}/files")
    Object attach(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(required = false) @Nullable List<MultipartFile> files)
            throws IOException {
        boolean test = purpose.equals(AgencyFile.Purpose.TEST.name());
        AgencyFile.Purpose meant = test ? AgencyFile.Purpose.TEST : AgencyFile.Purpose.PHOTO;
        List<Refusal> refusals = new ArrayList<>();
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            if (file.isEmpty()) {
                continue;
            }
            try (InputStream content = file.getInputStream()) {
                writing.attach(actor, id, meant, content, Objects.requireNonNullElse(file.getOriginalFilename(), ""));
            } catch (RefusedException refused) {
                refusals.addAll(refused.refusals());
            }
        }
        return refusals.isEmpty()
                ? Redirect.to("/re-evaluations/" + id + "#files").saying("evaluation.agency.files.added")
                : Rendered.unprocessable(pages.one(actor, id, nothing(), refusals));
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/re-evaluations/{id}/files/{file}/removal")
    Object detach(Actor actor, @PathVariable UUID id, @PathVariable UUID file) {
        return act(actor, id, nothing(), "evaluation.agency.files.removed", () -> writing.detach(actor, id, file));
    }

    private Object act(Actor actor, UUID id, Typed typed, String done, Runnable deed) {
        try {
            deed.run();
            return Redirect.to("/re-evaluations/" + id).saying(done);
        } catch (RefusedException refused) {
            return Rendered.unprocessable(pages.one(actor, id, typed, refused.refusals()));
        }
    }

    private static WriteAgencyReport.Draft draft(Typed typed) {
        Map<UpdatedContent, ContentCheck> checks = new EnumMap<>(UpdatedContent.class);
        for (UpdatedContent content : UpdatedContent.values()) {
            ContentCheck.Finding finding = Arrays.stream(ContentCheck.Finding.values())
                    .filter(one -> one.name().equals(typed.text("finding-" + content)))
                    .findFirst()
                    .orElse(null);
            checks.put(content, new ContentCheck(finding, typed.text("note-" + content)));
        }
        return new WriteAgencyReport.Draft(
                checks,
                new SiteCheck(
                        typed.ticked("scaleChanged"),
                        typed.ticked("evidenceUnclear"),
                        typed.text("ground"),
                        typed.day("visitedOn"),
                        typed.text("participants"),
                        typed.text("findings")),
                typed.text("conclusion"),
                typed.wholeOr("version", 0));
    }
}
