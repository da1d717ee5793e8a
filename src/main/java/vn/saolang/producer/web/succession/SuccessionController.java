package vn.saolang.producer.web.succession;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.saolang.files.Files;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.producer.app.succession.DecideSuccession;
import vn.saolang.producer.app.succession.ProposeSuccession;
import vn.saolang.producer.app.succession.SuccessionQueries;
import vn.saolang.producer.model.succession.Act;

/** Successions: the successor proposes, predecessors agree, the office confirms or refuses. */
@Controller
class SuccessionController {

    private final SuccessionQueries queries;
    private final SuccessionPages pages;
    private final ProposeSuccession proposing;
    private final DecideSuccession deciding;
    private final Files files;

    SuccessionController(
            SuccessionQueries queries,
            SuccessionPages pages,
            ProposeSuccession proposing,
            DecideSuccession deciding,
            Files files) {
        this.queries = queries;
        this.pages = pages;
        this.proposing = proposing;
        this.deciding = deciding;
        this.files = files;
    }

    @Access({Role.PRODUCER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE})
    @GetMapping("/successions")
    SuccessionsPage list(Actor actor) {
        return pages.list(actor);
    }

    @Access(Role.PRODUCER)
    @GetMapping("/successions/new")
    SuccessionEditPage blank(Actor actor, @RequestParam(defaultValue = "") String from) {
        SuccessionForm form = SuccessionForm.blank();
        form.typed().set("predecessors", from);
        return pages.edit(actor, form, List.of());
    }

    @Access(Role.PRODUCER)
    @PostMapping("/successions")
    Object propose(
            Actor actor,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        SuccessionForm form = new SuccessionForm(typed);
        try (InputStream content = file == null ? InputStream.nullInputStream() : file.getInputStream()) {
            String name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
            UUID id = proposing.propose(actor, form.draft(pages.others(form)), content, name);
            return Redirect.to("/successions/" + id).saying("producer.succession.proposed");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(pages.edit(actor, form, refused.refusals()));
        }
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/successions/{id}")
    SuccessionPage show(Actor actor, @PathVariable String id) {
        return pages.show(actor, queries.shownTo(actor, uuid(id)), "", List.of());
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/successions/{id}/file")
    ResponseEntity<Resource> file(Actor actor, @PathVariable String id) {
        Act act = queries.shownTo(actor, uuid(id));
        return files.inline(act.file(), act.fileName());
    }

    @Access(Role.PRODUCER)
    @PostMapping("/successions/{id}/agreement")
    Redirect agree(Actor actor, @PathVariable String id) {
        proposing.agree(actor, uuid(id));
        return Redirect.to("/successions/" + uuid(id)).saying("producer.succession.agreed");
    }

    @Access({Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE})
    @PostMapping("/successions/{id}/decision")
    Object decide(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        SuccessionForm form = new SuccessionForm(typed);
        UUID act = uuid(id);
        boolean confirmed = form.get("decision").equals("confirm");
        try {
            if (confirmed) {
                deciding.confirm(actor, act, form.version());
            } else {
                deciding.refuse(actor, act, form.version(), form.get("reason"));
            }
            String said = confirmed ? "producer.succession.confirmed" : "producer.succession.refused";
            return Redirect.to("/successions/" + act).saying(said);
        } catch (RefusedException refused) {
            return Rendered.unprocessable(
                    pages.show(actor, queries.shownTo(actor, act), form.get("reason"), refused.refusals()));
        }
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException wrong) {
            throw new NotFound("succession");
        }
    }
}
