package vn.saolang.training.web.enrol;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.producer.EntityId;
import vn.saolang.training.ClassId;
import vn.saolang.training.ParticipantId;
import vn.saolang.training.PersonDraft;
import vn.saolang.training.app.course.ClassQueries;
import vn.saolang.training.app.enrol.EnrolPerson;
import vn.saolang.training.app.enrol.EnrolQueries;
import vn.saolang.training.web.Typed;

/** Enrolment by a producer for its people, and by offices on behalf. */
@Controller
class EnrolController {

    private final ClassQueries classes;
    private final EnrolQueries queries;
    private final EnrolPerson enrolling;

    EnrolController(ClassQueries classes, EnrolQueries queries, EnrolPerson enrolling) {
        this.classes = classes;
        this.queries = queries;
        this.enrolling = enrolling;
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE})
    @GetMapping("/training/classes/{id}/enrol")
    EnrolPage blank(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String q) {
        return page(actor, ClassId.parse(id), q, Typed.blank(), List.of());
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE})
    @PostMapping("/training/classes/{id}/enrol")
    Object enrol(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> form) {
        ClassId course = ClassId.parse(id);
        Typed typed = new Typed(form);
        PersonDraft person = new PersonDraft(
                typed.get("name"), typed.get("phone"), typed.audience("audience"), typed.get("function"));
        try {
            enrolling.enrol(actor, course, entity(typed), person, "true".equals(typed.get("self")));
            return Redirect.to("/training/classes/" + id).saying("training.done.enrolled", person.name());
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, course, typed.get("q"), typed, refused.refusals()));
        }
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE})
    @PostMapping("/training/classes/{id}/participants/{participant}/withdraw")
    Redirect withdraw(Actor actor, @PathVariable String id, @PathVariable String participant) {
        enrolling.withdraw(actor, ClassId.parse(id), ParticipantId.parse(participant));
        return Redirect.to("/training/classes/" + id).saying("training.done.withdrawn");
    }

    private EnrolPage page(Actor actor, ClassId id, String words, Typed typed, List<Refusal> refusals) {
        return new EnrolPage(
                classes.view(actor, id),
                queries.byOffice(actor),
                queries.entities(actor, words),
                words,
                typed,
                refusals);
    }

    private static @Nullable EntityId entity(Typed typed) {
        return typed.get("entity").isEmpty() ? null : EntityId.parse(typed.get("entity"));
    }
}
