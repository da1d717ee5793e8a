package vn.saolang.recognition.web.complaint;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.evaluation.Level;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.recognition.app.Office;
import vn.saolang.recognition.app.complaint.ComplaintQueries;
import vn.saolang.recognition.app.complaint.HandleComplaint;
import vn.saolang.recognition.model.complaint.Complaint;

/** A complaint at the office and before the head. */
@Controller
class ComplaintDeskController {

    private final ComplaintQueries complaints;
    private final HandleComplaint handling;

    ComplaintDeskController(ComplaintQueries complaints, HandleComplaint handling) {
        this.complaints = complaints;
        this.handling = handling;
    }

    @Access({Role.PRODUCER, Role.PROVINCE_OFFICE, Role.PROVINCE_CHAIR, Role.MINISTRY_OFFICE, Role.MINISTER})
    @GetMapping("/complaints/{id}")
    ComplaintPage show(Actor actor, @PathVariable UUID id) {
        return page(actor, id, Map.of(), List.of());
    }

    private ComplaintPage page(Actor actor, UUID id, Map<String, String> typed, List<Refusal> refusals) {
        Complaint one = complaints.get(actor, id);
        return new ComplaintPage(
                one,
                Level.isOffice(actor, one.scope()),
                Office.isSigner(actor, one.scope()),
                complaints.isEntity(actor, one),
                typed,
                refusals);
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/complaints/{id}/registration")
    Object register(
            Actor actor, @PathVariable UUID id, @RequestParam int version, @RequestParam Map<String, String> form) {
        return answer(
                actor,
                id,
                form,
                "registered",
                () -> handling.register(
                        actor, id, version, text(form, "book"), text(form, "advice"), text(form, "reason")));
    }

    @Access({Role.PROVINCE_CHAIR, Role.MINISTER})
    @PostMapping("/complaints/{id}/acceptance")
    Object accept(
            Actor actor, @PathVariable UUID id, @RequestParam int version, @RequestParam Map<String, String> form) {
        boolean complex = form.containsKey("complex");
        boolean remote = form.containsKey("remote");
        return answer(actor, id, form, "accepted", () -> handling.accept(actor, id, version, complex, remote));
    }

    @Access({Role.PROVINCE_CHAIR, Role.MINISTER})
    @PostMapping("/complaints/{id}/refusal")
    Object refuse(
            Actor actor, @PathVariable UUID id, @RequestParam int version, @RequestParam Map<String, String> form) {
        return answer(actor, id, form, "refused", () -> handling.refuse(actor, id, version, text(form, "refusal")));
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/complaints/{id}/dialogue")
    Object talk(Actor actor, @PathVariable UUID id, @RequestParam int version, @RequestParam Map<String, String> form) {
        return answer(
                actor,
                id,
                form,
                "talked",
                () -> handling.talk(actor, id, version, text(form, "talked"), text(form, "talk")));
    }

    @Access({Role.PROVINCE_CHAIR, Role.MINISTER})
    @PostMapping("/complaints/{id}/settlement")
    Object settle(
            Actor actor, @PathVariable UUID id, @RequestParam int version, @RequestParam Map<String, String> form) {
        HandleComplaint.Settling typed = new HandleComplaint.Settling(
                text(form, "outcome"), text(form, "settlement"), text(form, "number"), text(form, "day"));
        return answer(actor, id, form, "settled", () -> handling.settle(actor, id, version, typed));
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/complaints/{id}/second")
    Object second(
            Actor actor, @PathVariable UUID id, @RequestParam int version, @RequestParam Map<String, String> form) {
        return answer(
                actor,
                id,
                form,
                "second",
                () -> handling.second(actor, id, version, text(form, "to"), text(form, "went")));
    }

    private Object answer(Actor actor, UUID id, Map<String, String> form, String done, Runnable act) {
        try {
            act.run();
            return Redirect.to("/complaints/" + id).saying("recognition.done.complaint." + done);
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, id, form, refused.refusals()));
        }
    }

    private static String text(Map<String, String> form, String field) {
        return form.getOrDefault(field, "");
    }
}
