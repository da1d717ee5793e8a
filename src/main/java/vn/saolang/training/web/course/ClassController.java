package vn.saolang.training.web.course;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.training.ClassDraft;
import vn.saolang.training.ClassId;
import vn.saolang.training.ClassState;
import vn.saolang.training.app.TrainingDoor;
import vn.saolang.training.app.course.ClassQueries;
import vn.saolang.training.app.course.EndClass;
import vn.saolang.training.app.course.OpenClass;
import vn.saolang.training.model.course.TrainingClass;
import vn.saolang.training.web.Typed;

/** Classes: the list, a class, and what its office does with it. */
@Controller
class ClassController {

    private static final String DONE = "training.done.";

    private final ClassQueries queries;
    private final OpenClass opening;
    private final EndClass ending;
    private final ClassPages pages;

    ClassController(ClassQueries queries, OpenClass opening, EndClass ending, ClassPages pages) {
        this.queries = queries;
        this.opening = opening;
        this.ending = ending;
        this.pages = pages;
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/training")
    TrainingPage home(
            Actor actor,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page) {
        ClassState chosen = Arrays.stream(ClassState.values())
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElse(null);
        Paged<TrainingClass> classes = queries.page(actor, chosen, q, page);
        Map<String, String> units = new HashMap<>();
        classes.items().forEach(one -> units.computeIfAbsent(one.unit().key(), _ -> queries.unitName(one.unit())));
        return new TrainingPage(
                classes,
                chosen,
                q,
                units,
                queries.places(actor),
                queries.plans(actor),
                TrainingDoor.isOffice(actor),
                actor.has(Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR));
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/training/framework")
    FrameworkPage framework() {
        return new FrameworkPage(queries.framework());
    }

    @Access({Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE})
    @GetMapping("/training/classes/new")
    ClassFormPage blank(Actor actor) {
        return new ClassFormPage(null, queries.offered(actor), Typed.blank(), List.of());
    }

    @Access({Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE})
    @PostMapping("/training/classes")
    Object open(Actor actor, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        try {
            ClassId id = opening.open(actor, draft(typed));
            return Redirect.to("/training/classes/" + id).saying(DONE + "opened");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(new ClassFormPage(null, queries.offered(actor), typed, refused.refusals()));
        }
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/training/classes/{id}")
    ClassPage show(Actor actor, @PathVariable String id) {
        return pages.page(actor, ClassId.parse(id), "", List.of());
    }

    @Access({Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE})
    @GetMapping("/training/classes/{id}/change")
    ClassFormPage edit(Actor actor, @PathVariable String id) {
        ClassQueries.View view = queries.view(actor, ClassId.parse(id));
        if (!view.runs()) {
            throw new Forbidden("runs class " + id);
        }
        return new ClassFormPage(view.course().id(), queries.offered(actor), typed(view.course()), List.of());
    }

    @Access({Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE})
    @PostMapping("/training/classes/{id}/change")
    Object change(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> form) {
        ClassId course = ClassId.parse(id);
        Typed typed = new Typed(form);
        try {
            opening.change(actor, course, Objects.requireNonNullElse(typed.whole("version"), 0), draft(typed));
            return Redirect.to("/training/classes/" + id).saying(DONE + "changed");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(new ClassFormPage(course, queries.offered(actor), typed, refused.refusals()));
        }
    }

    @Access({Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE})
    @PostMapping("/training/classes/{id}/hold")
    Object hold(Actor actor, @PathVariable String id) {
        ClassId course = ClassId.parse(id);
        try {
            ending.held(actor, course);
            return Redirect.to("/training/classes/" + id).saying(DONE + "held");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(pages.page(actor, course, "", refused.refusals()));
        }
    }

    @Access({Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE})
    @PostMapping("/training/classes/{id}/cancel")
    Object cancel(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String reason) {
        ClassId course = ClassId.parse(id);
        try {
            ending.cancel(actor, course, reason);
            return Redirect.to("/training/classes/" + id).saying(DONE + "cancelled");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(pages.page(actor, course, reason, refused.refusals()));
        }
    }

    private static ClassDraft draft(Typed typed) {
        return new ClassDraft(
                typed.get("title"),
                typed.all("contents"),
                typed.audiences("audiences"),
                typed.day("firstDay"),
                typed.day("lastDay"),
                typed.get("hours"),
                typed.get("venue"),
                typed.get("trainer"),
                typed.day("enrolUntil"),
                typed.whole("seats"),
                typed.money("cost"),
                typed.get("funding"));
    }

    private static Typed typed(TrainingClass course) {
        Typed typed = Typed.blank();
        ClassDraft details = course.details();
        typed.set("version", Integer.toString(course.version()));
        typed.set("title", details.title());
        details.contents().forEach(one -> typed.values().add("contents", one));
        details.audiences().forEach(one -> typed.values().add("audiences", one.name()));
        typed.set("firstDay", text(details.firstDay()));
        typed.set("lastDay", text(details.lastDay()));
        typed.set("hours", details.hours());
        typed.set("venue", details.venue());
        typed.set("trainer", details.trainer());
        typed.set("enrolUntil", text(details.enrolUntil()));
        typed.set("seats", Integer.toString(course.seats()));
        typed.set("cost", details.cost() == null ? "" : details.cost().toPlainString());
        typed.set("funding", details.funding());
        return typed;
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
