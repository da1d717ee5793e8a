package vn.saolang.business.web.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.business.PlanId;
import vn.saolang.business.PlanPart;
import vn.saolang.business.app.plan.PlanQueries;
import vn.saolang.business.app.plan.PlanQueries.Met;
import vn.saolang.business.app.plan.WritePlan;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;

/** The parts of a plan: read, saved as they are written (script) or when Save is pressed; and what its numbers lead to. */
@Controller
class PartController {

    private final PlanQueries queries;
    private final WritePlan writing;
    private final PlanPages pages;

    PartController(PlanQueries queries, WritePlan writing, PlanPages pages) {
        this.queries = queries;
        this.writing = writing;
        this.pages = pages;
    }

    @Access({
        Role.PRODUCER,
        Role.CONSULTANT,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.PROVINCE_OFFICE,
        Role.MINISTRY_OFFICE
    })
    @GetMapping("/plans/{id}/parts/{part}")
    PartPage show(Actor actor, @PathVariable String id, @PathVariable String part) {
        return pages.part(queries.meet(actor, PlanId.parse(id)), named(part));
    }

    @Access({
        Role.PRODUCER,
        Role.CONSULTANT,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.PROVINCE_OFFICE,
        Role.MINISTRY_OFFICE
    })
    @GetMapping("/plans/{id}/finance")
    FinancePage finance(Actor actor, @PathVariable String id) {
        return pages.finance(queries.meet(actor, PlanId.parse(id)));
    }

    @Access({Role.PRODUCER, Role.CONSULTANT, Role.COMMUNE_OFFICER})
    @PostMapping(value = "/plans/{id}/parts/{part}", headers = "X-Autosave=1")
    ResponseEntity<Map<String, Integer>> autosave(
            Actor actor,
            @PathVariable String id,
            @PathVariable String part,
            @RequestParam MultiValueMap<String, String> typed) {
        PlanPart name = named(part);
        int version = writing.save(actor, PlanId.parse(id), name, version(typed), fields(name, typed));
        return ResponseEntity.ok(Map.of("version", version));
    }

    @Access({Role.PRODUCER, Role.CONSULTANT, Role.COMMUNE_OFFICER})
    @PostMapping("/plans/{id}/parts/{part}")
    Object save(
            Actor actor,
            @PathVariable String id,
            @PathVariable String part,
            @RequestParam MultiValueMap<String, String> typed) {
        PlanPart name = named(part);
        Map<String, String> fields = fields(name, typed);
        try {
            writing.save(actor, PlanId.parse(id), name, version(typed), fields);
            Met met = queries.meet(actor, PlanId.parse(id));
            String here = met.url() + "/parts/" + name.path();
            return Redirect.to(typed.containsKey("next") ? pages.part(met, name).nextUrl() : here)
                    .saying("business.saved");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(pages.part(
                    queries.meet(actor, PlanId.parse(id)), name, version(typed), fields, false, refused.refusals()));
        } catch (Stale stale) {
            Met met = queries.meet(actor, PlanId.parse(id));
            return Rendered.of(
                    pages.part(met, name, met.part(name).version(), fields, true, List.of()), HttpStatus.CONFLICT);
        }
    }

    private static PlanPart named(String part) {
        return PlanPart.named(part).orElseThrow(() -> new NotFound("part of a plan"));
    }

    private static int version(MultiValueMap<String, String> typed) {
        String version = typed.getFirst("version");
        return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }

    private static Map<String, String> fields(PlanPart part, MultiValueMap<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>();
        part.fields().forEach(field -> fields.put(field, Objects.requireNonNullElse(typed.getFirst(field), "")));
        return fields;
    }
}
