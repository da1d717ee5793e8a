package vn.saolang.dossier.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
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
import org.springframework.web.multipart.MultipartFile;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.app.DossierDoor;
import vn.saolang.dossier.app.DossierFile;
import vn.saolang.dossier.app.DossierFile.Met;
import vn.saolang.dossier.app.WriteDossier;
import vn.saolang.dossier.app.secret.MarkSecret;
import vn.saolang.dossier.content.EvidenceItem;
import vn.saolang.dossier.content.SelfAnswer;
import vn.saolang.dossier.model.Draft;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.regulation.Criterion;

/** Form 02 part III: answers, descriptions and evidence, criterion by criterion. */
@Controller
class CriteriaController {

    private final DossierFile files;
    private final DossierPages pages;
    private final WriteDossier writing;
    private final DossierDoor door;
    private final MarkSecret secrets;

    CriteriaController(
            DossierFile files, DossierPages pages, WriteDossier writing, DossierDoor door, MarkSecret secrets) {
        this.files = files;
        this.pages = pages;
        this.writing = writing;
        this.door = door;
        this.secrets = secrets;
    }

    @Access({Role.PRODUCER, Role.CONSULTANT, Role.COMMUNE_OFFICER})
    @GetMapping("/dossiers/{id}/criteria")
    CriteriaPage show(Actor actor, @PathVariable String id) {
        return pages.criteria(own(actor, id), null);
    }

    @Access({Role.PRODUCER, Role.CONSULTANT, Role.COMMUNE_OFFICER})
    @GetMapping("/dossiers/{id}/stars")
    StarsPart stars(Actor actor, @PathVariable String id) {
        return pages.stars(own(actor, id));
    }

    @Access({Role.PRODUCER, Role.CONSULTANT, Role.COMMUNE_OFFICER})
    @PostMapping(value = "/dossiers/{id}/criteria/{criterion}", headers = "X-Autosave=1")
    ResponseEntity<Map<String, Integer>> autosave(
            Actor actor,
            @PathVariable String id,
            @PathVariable String criterion,
            @RequestParam MultiValueMap<String, String> typed) {
        SelfAnswer saved = writing.answer(
                actor,
                DossierId.parse(id),
                criterion,
                option(criterion, typed),
                description(typed),
                SectionController.version(typed));
        mark(actor, DossierId.parse(id), criterion, typed);
        return ResponseEntity.ok(Map.of("version", saved.version()));
    }

    @Access({Role.PRODUCER, Role.CONSULTANT, Role.COMMUNE_OFFICER})
    @PostMapping("/dossiers/{id}/criteria/{criterion}")
    Object save(
            Actor actor,
            @PathVariable String id,
            @PathVariable String criterion,
            @RequestParam MultiValueMap<String, String> typed) {
        Met met = own(actor, id);
        Criterion leaf = met.set().leaf(criterion).orElseThrow(() -> new NotFound("criterion " + criterion));
        Integer option = null;
        try {
            option = option(criterion, typed);
            writing.answer(
                    actor, met.dossier().id(), criterion, option, description(typed), SectionController.version(typed));
            mark(actor, met.dossier().id(), criterion, typed);
            return Redirect.to(met.url() + "/criteria#c-" + criterion.replace('.', '-'))
                    .saying("dossier.saved");
        } catch (RefusedException refused) {
            SelfAnswer answer = new SelfAnswer(criterion, null, null, description(typed), 0);
            return Rendered.unprocessable(pages.criteria(
                    met,
                    pages.typed(met, leaf, answer, false, refused.refusals()).withSecret(secret(typed))));
        } catch (Stale stale) {
            SelfAnswer answer = new SelfAnswer(criterion, option, null, description(typed), 0);
            return Rendered.of(
                    pages.criteria(
                            met, pages.typed(met, leaf, answer, true, List.of()).withSecret(secret(typed))),
                    HttpStatus.CONFLICT);
        }
    }

    /** The form names its mark only when it shows it. */
    private void mark(Actor actor, DossierId id, String criterion, MultiValueMap<String, String> typed) {
        if (typed.containsKey("secrets")) {
            secrets.description(actor, id, criterion, secret(typed));
        }
    }

    private static boolean secret(MultiValueMap<String, String> typed) {
        return "true".equals(typed.getFirst("secret"));
    }

    private static @Nullable Integer option(String criterion, MultiValueMap<String, String> typed) {
        String option = typed.getFirst("option");
        if (option == null || option.isEmpty()) {
            return null;
        }
        if (!option.matches("\\d{1,3}")) {
            throw new RefusedException(Refusal.of(
                    "dossier.NO_SUCH_OPTION",
                    "criteria/" + criterion,
                    criterion,
                    option.substring(0, Math.min(20, option.length()))));
        }
        return Integer.valueOf(option);
    }

    private static String description(MultiValueMap<String, String> typed) {
        String description = typed.getFirst("description");
        return description == null ? "" : description;
    }

    /** Takes the files it can and names each refused one with its reason; the page's script asks for the list only. */
    @Access({Role.PRODUCER, Role.CONSULTANT, Role.COMMUNE_OFFICER})
    @PostMapping(value = "/dossiers/{id}/criteria/{criterion}/evidence", headers = "X-Autosave=1")
    Rendered upload(
            Actor actor,
            @PathVariable String id,
            @PathVariable String criterion,
            @RequestParam(required = false) @Nullable List<MultipartFile> files)
            throws IOException {
        Met met = own(actor, id);
        List<Refusal> refusals = attach(actor, met, criterion, files);
        EvidencePart part = pages.evidence(met, criterion, refusals);
        return Rendered.of(part, refusals.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Access({Role.PRODUCER, Role.CONSULTANT, Role.COMMUNE_OFFICER})
    @PostMapping("/dossiers/{id}/criteria/{criterion}/evidence")
    Object uploadWithoutScript(
            Actor actor,
            @PathVariable String id,
            @PathVariable String criterion,
            @RequestParam(required = false) @Nullable List<MultipartFile> files)
            throws IOException {
        Met met = own(actor, id);
        List<Refusal> refusals = attach(actor, met, criterion, files);
        boolean general = criterion.equals(Draft.GENERAL_PAPERS);
        if (refusals.isEmpty()) {
            String page = general ? "/form02#general-papers" : "/criteria#c-" + criterion.replace('.', '-');
            return Redirect.to(met.url() + page).saying("dossier.uploaded");
        }
        if (general) {
            return Rendered.unprocessable(pages.form(met, false, null, refusals));
        }
        Criterion leaf = met.set().leaf(criterion).orElseThrow(() -> new NotFound("criterion " + criterion));
        CriterionView view = pages.typed(met, leaf, storedAnswer(met, leaf), false, refusals);
        return Rendered.unprocessable(pages.criteria(met, view));
    }

    private SelfAnswer storedAnswer(Met met, Criterion leaf) {
        return pages.typed(met, leaf, SelfAnswer.none(leaf.code()), false, List.of())
                .stored();
    }

    private List<Refusal> attach(Actor actor, Met met, String criterion, @Nullable List<MultipartFile> sent)
            throws IOException {
        List<Refusal> refusals = new ArrayList<>();
        for (MultipartFile file : sent == null ? List.<MultipartFile>of() : sent) {
            String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
            if (name.isEmpty() && file.isEmpty()) {
                continue;
            }
            try (InputStream content = file.getInputStream()) {
                writing.attach(actor, met.dossier().id(), criterion, content, name);
            } catch (RefusedException refused) {
                refusals.addAll(DossierPages.aboutFile(refused.refusals()));
            }
        }
        return refusals;
    }

    @Access({Role.PRODUCER, Role.CONSULTANT, Role.COMMUNE_OFFICER})
    @PostMapping("/dossiers/{id}/evidence/{evidence}/removal")
    Redirect remove(Actor actor, @PathVariable String id, @PathVariable String evidence) {
        Met met = own(actor, id);
        EvidenceItem item = door.evidence(actor, met.dossier().id(), uuid(evidence));
        writing.detach(actor, met.dossier().id(), item.id());
        boolean general = item.criterion().equals(Draft.GENERAL_PAPERS);
        String page = general
                ? "/form02#general-papers"
                : "/criteria#c-" + item.criterion().replace('.', '-');
        return Redirect.to(met.url() + page).saying("dossier.evidence.removed");
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException wrong) {
            throw new NotFound("evidence");
        }
    }

    private Met own(Actor actor, String id) {
        Met met = files.meet(actor, DossierId.parse(id));
        if (!met.prepares()) {
            throw new NotFound("dossier " + id);
        }
        return met;
    }
}
