package vn.saolang.dossier.web.former;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.saolang.dossier.DossierKind;
import vn.saolang.dossier.app.former.ConvertFormerDossier;
import vn.saolang.dossier.app.former.FormerDesk;
import vn.saolang.dossier.app.former.FormerDesk.Line;
import vn.saolang.dossier.app.former.FormerSteps;
import vn.saolang.dossier.model.former.FormerRules.Entry;
import vn.saolang.dossier.store.former.FormerStore.Paper;
import vn.saolang.files.FileId;
import vn.saolang.files.Files;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.product.ProductId;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitRef;

/** The provincial office's dossiers of the former rules (26/2026 Điều 12.2). */
@Controller
class FormerController {

    private final FormerDesk desk;
    private final FormerSteps steps;
    private final ConvertFormerDossier converting;
    private final Territory territory;
    private final Files files;

    FormerController(
            FormerDesk desk, FormerSteps steps, ConvertFormerDossier converting, Territory territory, Files files) {
        this.desk = desk;
        this.steps = steps;
        this.converting = converting;
        this.territory = territory;
        this.files = files;
    }

    @Access(Role.PROVINCE_OFFICE)
    @GetMapping("/dossiers/former")
    FormersPage list(Actor actor) {
        return new FormersPage(desk.of(actor));
    }

    @Access(Role.PROVINCE_OFFICE)
    @GetMapping("/dossiers/former/new")
    FormerEntryPage blank(Actor actor) {
        return entry(actor, Map.of(), List.of());
    }

    @Access(Role.PROVINCE_OFFICE)
    @PostMapping("/dossiers/former")
    Object enter(Actor actor, @RequestParam MultiValueMap<String, String> form) {
        Map<String, String> typed = form.toSingleValueMap();
        try {
            UUID id = steps.enter(
                    actor,
                    new Entry(
                            typed.getOrDefault("productName", ""),
                            typed.getOrDefault("entityName", ""),
                            kind(typed.getOrDefault("kind", "")),
                            day(typed.getOrDefault("filedOn", "")),
                            unit(typed.getOrDefault("commune", ""))));
            return Redirect.to("/dossiers/former/" + id).saying("dossier.former.entered");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(entry(actor, typed, refused.refusals()));
        }
    }

    private FormerEntryPage entry(Actor actor, Map<String, String> typed, List<Refusal> refusals) {
        Map<String, String> communes = new LinkedHashMap<>();
        desk.communes(actor).forEach(unit -> communes.put(unit.ref().key(), unit.name()));
        return new FormerEntryPage(typed, communes, refusals);
    }

    @Access(Role.PROVINCE_OFFICE)
    @GetMapping("/dossiers/former/{id}")
    FormerPage show(Actor actor, @PathVariable String id) {
        return page(desk.open(actor, uuid(id)), Map.of(), List.of());
    }

    @Access(Role.PROVINCE_OFFICE)
    @PostMapping("/dossiers/former/{id}/papers")
    Object attach(
            Actor actor,
            @PathVariable String id,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> sent)
            throws IOException {
        Line line = desk.open(actor, uuid(id));
        List<Refusal> refusals = new ArrayList<>();
        for (MultipartFile file : sent == null ? List.<MultipartFile>of() : sent) {
            String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
            if (name.isEmpty() && file.isEmpty()) {
                continue;
            }
            try (InputStream content = file.getInputStream()) {
                steps.addPaper(actor, line.former().id(), content, name);
            } catch (RefusedException refused) {
                refusals.addAll(refused.refusals());
            }
        }
        return refusals.isEmpty()
                ? Redirect.to("/dossiers/former/" + id + "#papers").saying("dossier.uploaded")
                : Rendered.unprocessable(page(line, Map.of(), refusals));
    }

    @Access(Role.PROVINCE_OFFICE)
    @GetMapping("/dossiers/former/{id}/papers/{paper}")
    ResponseEntity<Resource> paper(Actor actor, @PathVariable String id, @PathVariable String paper) {
        UUID former = desk.open(actor, uuid(id)).former().id();
        Paper found = desk.papers(former).stream()
                .filter(one -> one.id().equals(uuid(paper)))
                .findFirst()
                .orElseThrow(() -> new NotFound("paper of a former dossier"));
        return files.inline(new FileId(found.sha256()), found.name());
    }

    @Access(Role.PROVINCE_OFFICE)
    @PostMapping("/dossiers/former/{id}/result")
    Object finish(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> form) {
        Map<String, String> typed = form.toSingleValueMap();
        Line line = desk.open(actor, uuid(id));
        String stars = typed.getOrDefault("stars", "");
        try {
            steps.finish(
                    actor,
                    line.former().id(),
                    version(typed),
                    typed.getOrDefault("decisionNumber", ""),
                    day(typed.getOrDefault("decidedOn", "")),
                    stars.matches("[345]") ? Integer.valueOf(stars) : null);
            return Redirect.to("/dossiers/former").saying("dossier.former.finished");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(line, typed, refused.refusals()));
        }
    }

    @Access(Role.PROVINCE_OFFICE)
    @PostMapping("/dossiers/former/{id}/conversion")
    Object convert(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> form) {
        Map<String, String> typed = form.toSingleValueMap();
        Line line = desk.open(actor, uuid(id));
        String product = typed.getOrDefault("product", "");
        try {
            converting.convert(
                    actor,
                    line.former().id(),
                    version(typed),
                    product.isEmpty() ? Optional.empty() : Optional.of(ProductId.parse(product)));
            return Redirect.to("/dossiers/former").saying("dossier.former.converted");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(line, typed, refused.refusals()));
        }
    }

    private FormerPage page(Line line, Map<String, String> typed, List<Refusal> refusals) {
        Map<String, String> products = new LinkedHashMap<>();
        if (line.former().open() && line.over()) {
            desk.candidates(line.former())
                    .forEach(one -> products.put(one.product().toString(), one.name() + " – " + one.entity()));
        }
        String place = territory.get(line.former().commune()).name() + ", "
                + territory.get(line.former().province()).name();
        return new FormerPage(line, place, desk.papers(line.former().id()), products, typed, refusals);
    }

    private static int version(Map<String, String> typed) {
        String version = typed.getOrDefault("version", "");
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    private static @Nullable DossierKind kind(String name) {
        return Arrays.stream(DossierKind.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            return null;
        }
    }

    private static @Nullable UnitRef unit(String key) {
        try {
            return key.isEmpty() ? null : UnitRef.parse(key);
        } catch (IllegalArgumentException wrong) {
            return null;
        }
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException wrong) {
            throw new NotFound("former dossier");
        }
    }
}
