package vn.saolang.evaluation.web.team;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.saolang.dossier.DossierId;
import vn.saolang.evaluation.app.team.HandInSupplement;
import vn.saolang.evaluation.model.team.Supplement;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.files.Files;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;

/** What the entity was asked for while its dossier is evaluated, and what it hands in. */
@Controller
class SupplementController {

    private final HandInSupplement supplements;
    private final Files stored;

    SupplementController(HandInSupplement supplements, Files stored) {
        this.supplements = supplements;
        this.stored = stored;
    }

    @Access(Role.PRODUCER)
    @GetMapping("/dossiers/{id}/supplements")
    SupplementsPage asked(Actor actor, @PathVariable String id) {
        return new SupplementsPage(
                supplements.asked(actor, DossierId.parse(id)), new Typed(new LinkedMultiValueMap<>()), List.of());
    }

    @Access(Role.PRODUCER)
    @PostMapping("/dossiers/{id}/supplements/{request}")
    Object answer(
            Actor actor,
            @PathVariable String id,
            @PathVariable UUID request,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(required = false) @Nullable List<MultipartFile> files)
            throws IOException {
        DossierId dossier = DossierId.parse(id);
        Typed typed = new Typed(form);
        try (Uploads uploads = Uploads.of(files)) {
            supplements.answer(actor, dossier, request, typed.text("answer-" + request), uploads.sent());
            return Redirect.to("/dossiers/" + id + "/supplements").saying("evaluation.supplement.done");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(
                    new SupplementsPage(supplements.asked(actor, dossier), typed, refused.refusals()));
        }
    }

    /** A file handed in on request: for the entity, the team, the offices and those who score the dossier. */
    @Access(signedIn = true)
    @GetMapping("/dossiers/{id}/supplements/files/{file}")
    ResponseEntity<Resource> file(Actor actor, @PathVariable String id, @PathVariable UUID file) {
        Supplement found = supplements.file(actor, DossierId.parse(id), file);
        return stored.inline(found.file(), found.name());
    }
}
