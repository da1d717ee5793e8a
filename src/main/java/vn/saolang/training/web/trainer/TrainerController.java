package vn.saolang.training.web.trainer;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.training.ClassId;
import vn.saolang.training.app.course.ClassQueries;
import vn.saolang.training.app.trainer.KeepTrainers;
import vn.saolang.training.app.trainer.TrainerQueries;
import vn.saolang.training.model.framework.Content;
import vn.saolang.training.model.trainer.Trainer;
import vn.saolang.training.model.trainer.TrainerDraft;
import vn.saolang.training.model.trainer.TrainerKind;
import vn.saolang.training.web.Typed;

/** The registry of trainers and artisans. */
@Controller
class TrainerController {

    private final TrainerQueries queries;
    private final KeepTrainers keeping;
    private final ClassQueries classes;

    TrainerController(TrainerQueries queries, KeepTrainers keeping, ClassQueries classes) {
        this.queries = queries;
        this.keeping = keeping;
        this.classes = classes;
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/training/trainers")
    TrainersPage list(
            Actor actor,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String content,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page) {
        return new TrainersPage(
                queries.page(actor, kind, content, q, page),
                kind,
                content,
                q,
                classes.framework().contents(),
                classes.plans(actor));
    }

    @Access({Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE})
    @GetMapping("/training/trainers/new")
    TrainerFormPage blank(Actor actor) {
        return new TrainerFormPage(null, classes.offered(actor), Typed.blank(), List.of());
    }

    @Access({Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE})
    @PostMapping("/training/trainers")
    Object enter(Actor actor, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        try {
            UUID id = keeping.enter(actor, draft(typed));
            return Redirect.to("/training/trainers/" + id).saying("training.done.trainer");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(new TrainerFormPage(null, classes.offered(actor), typed, refused.refusals()));
        }
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/training/trainers/{id}")
    TrainerPage show(Actor actor, @PathVariable String id) {
        Trainer trainer = queries.get(actor, id(id));
        List<Content> contents = trainer.details().contents().stream()
                .map(classes.framework()::find)
                .flatMap(Optional::stream)
                .toList();
        return new TrainerPage(trainer, contents, queries.taught(actor, trainer.id()), queries.keeps(actor, trainer));
    }

    @Access({Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE})
    @GetMapping("/training/trainers/{id}/change")
    TrainerFormPage edit(Actor actor, @PathVariable String id) {
        Trainer trainer = queries.get(actor, id(id));
        if (!queries.keeps(actor, trainer)) {
            throw new Forbidden("keeps trainer " + id);
        }
        return new TrainerFormPage(trainer.id(), classes.offered(actor), typed(trainer), List.of());
    }

    @Access({Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE})
    @PostMapping("/training/trainers/{id}/change")
    Object change(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        UUID trainer = id(id);
        try {
            keeping.change(actor, trainer, Objects.requireNonNullElse(typed.whole("version"), 0), draft(typed));
            return Redirect.to("/training/trainers/" + id).saying("training.done.trainer");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(
                    new TrainerFormPage(trainer, classes.offered(actor), typed, refused.refusals()));
        }
    }

    @Access({Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE})
    @PostMapping("/training/trainers/{id}/end")
    Redirect end(Actor actor, @PathVariable String id) {
        keeping.end(actor, id(id));
        return Redirect.to("/training/trainers").saying("training.done.trainer-ended");
    }

    @Access({Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE})
    @PostMapping("/training/classes/{id}/trainers")
    Redirect assign(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String trainer) {
        keeping.assign(actor, ClassId.parse(id), id(trainer));
        return Redirect.to("/training/classes/" + id).saying("training.done.assigned");
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException wrong) {
            throw new NotFound("trainer");
        }
    }

    private static TrainerDraft draft(Typed typed) {
        TrainerKind kind = Arrays.stream(TrainerKind.values())
                .filter(one -> one.name().equals(typed.get("kind")))
                .findFirst()
                .orElse(null);
        return new TrainerDraft(
                kind,
                typed.get("name"),
                typed.get("title"),
                typed.get("agency"),
                typed.get("craft"),
                typed.all("contents"),
                typed.get("phone"),
                typed.get("record"));
    }

    private static Typed typed(Trainer trainer) {
        Typed typed = Typed.blank();
        TrainerDraft details = trainer.details();
        typed.set("version", Integer.toString(trainer.version()));
        typed.set("kind", Objects.requireNonNull(details.kind()).name());
        typed.set("name", details.name());
        typed.set("title", details.title());
        typed.set("agency", details.agency());
        typed.set("craft", details.craft());
        details.contents().forEach(one -> typed.values().add("contents", one));
        typed.set("phone", details.phone());
        typed.set("record", details.record());
        return typed;
    }
}
