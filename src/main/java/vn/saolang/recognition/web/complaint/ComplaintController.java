package vn.saolang.recognition.web.complaint;

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
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.papers.web.PaperAnswer;
import vn.saolang.recognition.app.complaint.Complainable;
import vn.saolang.recognition.app.complaint.ComplaintPaperwork;
import vn.saolang.recognition.app.complaint.ComplaintQueries;
import vn.saolang.recognition.app.complaint.FileComplaint;
import vn.saolang.recognition.model.complaint.Complaint;
import vn.saolang.recognition.model.withdrawal.Attachment;
import vn.saolang.recognition.web.withdrawal.Uploads;

/** The entity complains; it, the office and the head read the complaint and its papers. */
@Controller
class ComplaintController {

    private final ComplaintQueries complaints;
    private final Complainable complainable;
    private final FileComplaint filing;
    private final ComplaintPaperwork papers;
    private final Files files;

    ComplaintController(
            ComplaintQueries complaints,
            Complainable complainable,
            FileComplaint filing,
            ComplaintPaperwork papers,
            Files files) {
        this.complaints = complaints;
        this.complainable = complainable;
        this.filing = filing;
        this.papers = papers;
        this.files = files;
    }

    @Access({Role.PRODUCER, Role.PROVINCE_OFFICE, Role.PROVINCE_CHAIR, Role.MINISTRY_OFFICE, Role.MINISTER})
    @GetMapping("/complaints")
    ComplaintsPage list(Actor actor) {
        boolean producer = actor.has(Role.PRODUCER);
        return new ComplaintsPage(
                complaints.readableBy(actor), producer ? complainable.of(actor) : List.of(), producer);
    }

    @Access(Role.PRODUCER)
    @GetMapping("/complaints/new")
    NewComplaintPage form(
            Actor actor,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String subject) {
        return new NewComplaintPage(decision(actor, about, subject), Map.of(), List.of());
    }

    private Complainable.Decision decision(Actor actor, String about, String subject) {
        return complainable.get(actor, about(about), id(subject));
    }

    @Access(Role.PRODUCER)
    @PostMapping("/complaints")
    Object file(
            Actor actor,
            @RequestParam Map<String, String> form,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        String about = form.getOrDefault("about", "");
        String subject = form.getOrDefault("subject", "");
        FileComplaint.Typed typed = new FileComplaint.Typed(
                form.getOrDefault("learned", ""), form.getOrDefault("text", ""), form.getOrDefault("obstacle", ""));
        try {
            UUID id = Uploads.with(file, upload -> filing.file(actor, about(about), id(subject), typed, upload));
            return Redirect.to("/complaints/" + id).saying("recognition.done.complaint.filed");
        } catch (RefusedException refused) {
            List<Refusal> refusals = refused.refusals();
            return Rendered.unprocessable(new NewComplaintPage(decision(actor, about, subject), form, refusals));
        }
    }

    @Access(Role.PRODUCER)
    @PostMapping("/complaints/{id}/dropping")
    Redirect drop(Actor actor, @PathVariable UUID id, @RequestParam int version) {
        filing.drop(actor, id, version);
        return Redirect.to("/complaints/" + id).saying("recognition.done.complaint.dropped");
    }

    @Access({Role.PRODUCER, Role.PROVINCE_OFFICE, Role.PROVINCE_CHAIR, Role.MINISTRY_OFFICE, Role.MINISTER})
    @GetMapping("/complaints/{id}/papers/{paper}.{format}")
    ResponseEntity<byte[]> paper(
            Actor actor, @PathVariable UUID id, @PathVariable String paper, @PathVariable String format) {
        Complaint one = complaints.get(actor, id);
        boolean open =
                switch (paper) {
                    case "letter" -> true;
                    case "answer" -> one.accepted() != null || one.refusedFor() != null;
                    case "dialogue" -> one.dialogue() != null;
                    default -> one.settlement() != null;
                };
        if (!open && !ComplaintQueries.isInside(actor, one)) {
            throw new NotFound("paper " + paper);
        }
        return PaperAnswer.of(papers.paper(one, paper), format);
    }

    @Access({Role.PRODUCER, Role.PROVINCE_OFFICE, Role.PROVINCE_CHAIR, Role.MINISTRY_OFFICE, Role.MINISTER})
    @GetMapping("/complaints/{id}/file")
    ResponseEntity<Resource> file(Actor actor, @PathVariable UUID id) {
        Attachment file = complaints.get(actor, id).file();
        if (file == null) {
            throw new NotFound("file");
        }
        return files.inline(file.file(), file.name());
    }

    private static Complaint.About about(String text) {
        return Complaint.About.WITHDRAWAL.name().equals(text) ? Complaint.About.WITHDRAWAL : Complaint.About.NOTICE;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new NotFound("decision to complain about");
        }
    }
}
