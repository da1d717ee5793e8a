package vn.saolang.dossier.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.app.DossierFile;
import vn.saolang.dossier.app.DossierFile.Met;
import vn.saolang.dossier.app.WriteDossier;
import vn.saolang.dossier.app.known.TakeKnown;
import vn.saolang.dossier.app.secret.MarkSecret;
import vn.saolang.dossier.content.SectionName;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;

/** Saves a part of a form: as it is written (script), or when Save is pressed. */
@Controller
class SectionController {

    private final DossierFile files;
    private final DossierPages pages;
    private final WriteDossier writing;
    private final MarkSecret secrets;
    private final TakeKnown taking;

    SectionController(
            DossierFile files, DossierPages pages, WriteDossier writing, MarkSecret secrets, TakeKnown taking) {
        this.taking = taking;
        this.secrets = secrets;
        this.files = files;
        this.pages = pages;
        this.writing = writing;
    }

    @Access({Role.PRODUCER, Role.CONSULTANT, Role.COMMUNE_OFFICER})
    @PostMapping(value = "/dossiers/{id}/sections/{section}", headers = "X-Autosave=1")
    ResponseEntity<Map<String, Integer>> autosave(
            Actor actor,
            @PathVariable String id,
            @PathVariable String section,
            @RequestParam MultiValueMap<String, String> typed) {
        int version =
                writing.save(actor, DossierId.parse(id), named(section), version(typed), fields(named(section), typed));
        mark(actor, DossierId.parse(id), named(section), typed);
        return ResponseEntity.ok(Map.of("version", version));
    }

    @Access({Role.PRODUCER, Role.CONSULTANT, Role.COMMUNE_OFFICER})
    @PostMapping("/dossiers/{id}/sections/{section}")
    Object save(
            Actor actor,
            @PathVariable String id,
            @PathVariable String section,
            @RequestParam MultiValueMap<String, String> typed) {
        return saved(actor, id, named(section), typed, "dossier.saved", () -> {});
    }

    /** Saves what was typed and adds what is known: to the field named, or to every empty one. */
    @Access({Role.PRODUCER, Role.CONSULTANT})
    @PostMapping("/dossiers/{id}/sections/{section}/known")
    Object take(
            Actor actor,
            @PathVariable String id,
            @PathVariable String section,
            @RequestParam(defaultValue = "") String take,
            @RequestParam MultiValueMap<String, String> typed) {
        SectionName name = named(section);
        if (!name.byProducer() || !take.isEmpty() && !name.fields().contains(take)) {
            throw new NotFound("field of a dossier");
        }
        return saved(
                actor,
                id,
                name,
                typed,
                "dossier.known.taken",
                () -> taking.take(actor, DossierId.parse(id), name, take));
    }

    private Object saved(
            Actor actor,
            String id,
            SectionName name,
            MultiValueMap<String, String> typed,
            String saying,
            Runnable afterwards) {
        Met met = files.meet(actor, DossierId.parse(id));
        Map<String, String> fields = fields(name, typed);
        try {
            writing.save(actor, met.dossier().id(), name, version(typed), fields);
            mark(actor, met.dossier().id(), name, typed);
            afterwards.run();
            return Redirect.to(met.url() + page(name)).saying(saying);
        } catch (RefusedException refused) {
            SectionView view =
                    new SectionView(name, version(typed), fields, Map.of(), refused.refusals(), secret(typed));
            return Rendered.unprocessable(pages.holding(met, name, view));
        } catch (Stale stale) {
            SectionView now = pages.section(met, name);
            SectionView view = new SectionView(name, now.version(), fields, now.fields(), List.of(), secret(typed));
            return Rendered.of(pages.holding(met, name, view), HttpStatus.CONFLICT);
        }
    }

    /** The form names its marks only when it shows them. */
    private void mark(Actor actor, DossierId id, SectionName name, MultiValueMap<String, String> typed) {
        if (typed.containsKey("secrets")) {
            secrets.fields(actor, id, name, secret(typed));
        }
    }

    private static Set<String> secret(MultiValueMap<String, String> typed) {
        return Set.copyOf(typed.getOrDefault("secret", List.of()));
    }

    private static String page(SectionName name) {
        String page = name == SectionName.FORM01 ? "/form01" : name.byProducer() ? "/form02" : "/commune";
        return page + "#" + name.path();
    }

    private static SectionName named(String section) {
        return SectionName.named(section).orElseThrow(() -> new NotFound("section of a dossier"));
    }

    static int version(MultiValueMap<String, String> typed) {
        String version = typed.getFirst("version");
        return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }

    private static Map<String, String> fields(SectionName name, MultiValueMap<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : name.fields()) {
            if (typed.containsKey(field)) {
                fields.put(field, String.join(",", typed.get(field)));
            }
        }
        return fields;
    }
}
