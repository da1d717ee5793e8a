package vn.saolang.business.web.progress;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import vn.saolang.business.PlanId;
import vn.saolang.business.app.plan.PlanQueries;
import vn.saolang.business.app.plan.PlanQueries.Met;
import vn.saolang.business.app.progress.AdvisePlan;
import vn.saolang.business.app.progress.KeepMilestones;
import vn.saolang.business.model.progress.Advice;
import vn.saolang.business.model.progress.AdviceDraft;
import vn.saolang.business.web.plan.TypedDay;
import vn.saolang.files.Files;
import vn.saolang.identity.Account;
import vn.saolang.identity.Accounts;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;

/** How a plan is carried out: milestones with photos, notes of visits. */
@Controller
class ProgressController {

    private final PlanQueries queries;
    private final KeepMilestones milestones;
    private final AdvisePlan advising;
    private final Accounts accounts;
    private final Files files;

    ProgressController(
            PlanQueries queries, KeepMilestones milestones, AdvisePlan advising, Accounts accounts, Files files) {
        this.queries = queries;
        this.milestones = milestones;
        this.advising = advising;
        this.accounts = accounts;
        this.files = files;
    }

    @Access({
        Role.PRODUCER,
        Role.CONSULTANT,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.PROVINCE_OFFICE,
        Role.MINISTRY_OFFICE
    })
    @GetMapping("/plans/{id}/progress")
    ProgressPage show(Actor actor, @PathVariable String id) {
        return page(actor, id, "", Map.of(), List.of());
    }

    @Access({Role.PRODUCER, Role.CONSULTANT, Role.COMMUNE_OFFICER})
    @PostMapping("/plans/{id}/milestones")
    Object add(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        return act(
                actor,
                id,
                "milestone",
                typed,
                "business.milestone.added",
                () -> milestones.add(actor, PlanId.parse(id), text(typed, "title"), TypedDay.of(text(typed, "due"))));
    }

    @Access({Role.PRODUCER, Role.CONSULTANT, Role.COMMUNE_OFFICER})
    @PostMapping("/plans/{id}/milestones/{key}/removal")
    Object remove(
            Actor actor,
            @PathVariable String id,
            @PathVariable UUID key,
            @RequestParam MultiValueMap<String, String> typed) {
        return act(
                actor,
                id,
                "",
                typed,
                "business.milestone.removed",
                () -> milestones.remove(actor, PlanId.parse(id), key));
    }

    @Access({Role.PRODUCER, Role.CONSULTANT, Role.COMMUNE_OFFICER})
    @PostMapping("/plans/{id}/milestones/{key}")
    Object report(
            Actor actor,
            @PathVariable String id,
            @PathVariable UUID key,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile photo)
            throws IOException {
        boolean sent = photo != null && !photo.isEmpty();
        String name =
                sent ? Objects.requireNonNullElse(Objects.requireNonNull(photo).getOriginalFilename(), "") : "";
        try (InputStream content =
                sent ? Objects.requireNonNull(photo).getInputStream() : InputStream.nullInputStream()) {
            return act(
                    actor,
                    id,
                    key.toString(),
                    typed,
                    "business.milestone.reported",
                    () -> milestones.report(
                            actor,
                            PlanId.parse(id),
                            key,
                            whole(text(typed, "version")),
                            TypedDay.of(text(typed, "doneOn")),
                            text(typed, "result"),
                            sent ? content : null,
                            name));
        }
    }

    @Access({
        Role.PRODUCER,
        Role.CONSULTANT,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.PROVINCE_OFFICE,
        Role.MINISTRY_OFFICE
    })
    @GetMapping("/plans/{id}/milestones/{key}/photo")
    ResponseEntity<Resource> photo(Actor actor, @PathVariable String id, @PathVariable UUID key) {
        return files.inline(milestones.photo(actor, PlanId.parse(id), key), "photo");
    }

    @Access({Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE})
    @PostMapping("/plans/{id}/advice")
    Object advise(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        String followUp = text(typed, "followUp");
        AdviceDraft draft = new AdviceDraft(
                TypedDay.of(text(typed, "visitedOn")),
                text(typed, "place"),
                text(typed, "advice"),
                text(typed, "agreed"),
                TypedDay.of(followUp));
        return act(
                actor,
                id,
                "advice",
                typed,
                "business.advice.kept",
                () -> advising.note(actor, PlanId.parse(id), draft));
    }

    private Object act(
            Actor actor, String id, String form, MultiValueMap<String, String> typed, String saying, Runnable verb) {
        try {
            verb.run();
            return Redirect.to("/plans/" + id + "/progress").saying(saying);
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, id, form, typed.toSingleValueMap(), refused.refusals()));
        }
    }

    private ProgressPage page(Actor actor, String id, String form, Map<String, String> typed, List<Refusal> refusals) {
        Met met = queries.meet(actor, PlanId.parse(id));
        List<Advice> advice = queries.advice(met.plan().summary().id());
        Map<UUID, String> advisers = new HashMap<>();
        advice.forEach(one -> advisers.put(
                one.by(), accounts.find(one.by()).map(Account::name).orElse("–")));
        return new ProgressPage(met, advice, advisers, form, typed, refusals);
    }

    private static String text(MultiValueMap<String, String> typed, String field) {
        return Objects.requireNonNullElse(typed.getFirst(field), "");
    }

    private static int whole(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }
}
