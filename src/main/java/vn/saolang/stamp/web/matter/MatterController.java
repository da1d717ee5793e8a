package vn.saolang.stamp.web.matter;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.saolang.files.Files;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.stamp.app.matter.ActOnMatter;
import vn.saolang.stamp.app.matter.MatterQueries;
import vn.saolang.stamp.app.matter.MoveMatter;
import vn.saolang.stamp.app.matter.VoidFromMatter;
import vn.saolang.stamp.model.ledger.TypedRun;
import vn.saolang.stamp.model.matter.Conclusion;
import vn.saolang.stamp.model.matter.MatterAction;
import vn.saolang.stamp.model.matter.MatterFilter;
import vn.saolang.stamp.model.matter.MatterLine;

/** Cases about faked or misused goods, from the queue to their end. */
@Controller
class MatterController {

    private final MatterQueries cases;
    private final MoveMatter moving;
    private final ActOnMatter acting;
    private final VoidFromMatter voiding;
    private final Files files;
    private final VietnamTime time;

    MatterController(
            MatterQueries cases,
            MoveMatter moving,
            ActOnMatter acting,
            VoidFromMatter voiding,
            Files files,
            VietnamTime time) {
        this.cases = cases;
        this.moving = moving;
        this.acting = acting;
        this.voiding = voiding;
        this.files = files;
        this.time = time;
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/stamps/cases")
    MattersPage list(
            Actor actor, @RequestParam(defaultValue = "") String show, @RequestParam(defaultValue = "0") int page) {
        MatterFilter filter = MatterFilter.of(show);
        Paged<MatterLine> lines = cases.list(actor, filter, page);
        return new MattersPage(filter, lines, cases.people(lines.items()), time.now());
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/stamps/cases/{id}")
    MatterPage show(Actor actor, @PathVariable UUID id) {
        return page(actor, id, Map.of(), List.of());
    }

    private MatterPage page(Actor actor, UUID id, Map<String, String> typed, List<Refusal> refusals) {
        return new MatterPage(cases.get(actor, id), actor.account(), time.now(), typed, refusals);
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/stamps/cases/{id}/steps")
    Object move(Actor actor, @PathVariable UUID id, @RequestParam int version, @RequestParam Map<String, String> form) {
        MatterAction action = Arrays.stream(MatterAction.values())
                .filter(one -> one.name().equals(form.get("action")))
                .findFirst()
                .orElseThrow(() -> new NotFound("step"));
        String field = action == MatterAction.DISMISS ? "dismissal" : "text";
        MoveMatter.Typed typed =
                new MoveMatter.Typed(form.getOrDefault("finding", ""), form.getOrDefault(field, ""), field);
        return answer(
                actor, id, form, "stamp.done.matter." + action, () -> moving.move(actor, id, version, action, typed));
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/stamps/cases/{id}/notes")
    Object note(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        return answer(
                actor,
                id,
                form,
                "stamp.done.matter.NOTED",
                () -> moving.note(actor, id, form.getOrDefault("note", "")));
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/stamps/cases/{id}/told")
    Object tell(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        return answer(
                actor,
                id,
                form,
                "stamp.done.matter.TOLD",
                () -> acting.tellProducer(actor, id, form.getOrDefault("told", "")));
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/stamps/cases/{id}/withdrawal")
    Object propose(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        Conclusion conclusion = new Conclusion(
                form.getOrDefault("ground", ""),
                form.getOrDefault("number", ""),
                form.getOrDefault("day", ""),
                form.getOrDefault("authority", ""),
                form.getOrDefault("evidence", ""));
        return answer(
                actor,
                id,
                form,
                "stamp.done.matter.PROPOSED",
                () -> acting.proposeWithdrawal(actor, id, conclusion, Uploads.one(file)));
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/stamps/cases/{id}/void")
    Object makeVoid(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        TypedRun run = TypedRun.of(form.getOrDefault("from", ""), form.getOrDefault("to", ""));
        return answer(
                actor,
                id,
                form,
                "stamp.done.matter.VOIDED",
                () -> voiding.makeVoid(
                        actor, id, run, form.getOrDefault("cause", ""), form.getOrDefault("reason", "")));
    }

    private Object answer(Actor actor, UUID id, Map<String, String> form, String done, Runnable act) {
        try {
            act.run();
            return Redirect.to("/stamps/cases/" + id).saying(done);
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, id, form, refused.refusals()));
        }
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/stamps/cases/{id}/photos/{sha256}")
    ResponseEntity<Resource> photo(Actor actor, @PathVariable UUID id, @PathVariable String sha256) {
        return files.inline(cases.photo(actor, id, sha256), "report");
    }

    /** What an office told the producer. */
    @Access(Role.PRODUCER)
    @GetMapping("/stamps/cases/{id}/told")
    MatterToldPage told(Actor actor, @PathVariable UUID id) {
        return new MatterToldPage(cases.told(actor, id));
    }
}
