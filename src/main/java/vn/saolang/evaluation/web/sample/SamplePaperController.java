package vn.saolang.evaluation.web.sample;

import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.paper.SamplePapers;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.papers.sample.LabelSheet;
import vn.saolang.papers.web.PaperAnswer;

/** Labels and papers of samples. */
@Controller
class SamplePaperController {

    private final SamplePapers papers;

    SamplePaperController(SamplePapers papers) {
        this.papers = papers;
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE, Role.COUNCIL_SECRETARY})
    @GetMapping("/samples/lots/{lot}/labels.pdf")
    ResponseEntity<byte[]> labels(Actor actor, @PathVariable UUID lot) {
        return pdf(papers.labels(actor, lot));
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE, Role.COUNCIL_SECRETARY})
    @GetMapping("/sessions/{id}/samples/labels.pdf")
    ResponseEntity<byte[]> labelsOfSession(Actor actor, @PathVariable UUID id) {
        return pdf(papers.labels(actor, new SessionId(id)));
    }

    private static ResponseEntity<byte[]> pdf(LabelSheet sheet) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"nhan-mau.pdf\"")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(sheet.pdf());
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE, Role.COUNCIL_SECRETARY})
    @GetMapping("/samples/candidates/{candidate}/receipt.{format}")
    ResponseEntity<byte[]> receipt(Actor actor, @PathVariable UUID candidate, @PathVariable String format) {
        return PaperAnswer.of(papers.receipt(actor, candidate), format);
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE, Role.COUNCIL_SECRETARY})
    @GetMapping("/sessions/{id}/samples/list.{format}")
    ResponseEntity<byte[]> list(Actor actor, @PathVariable UUID id, @PathVariable String format) {
        return PaperAnswer.of(papers.list(actor, new SessionId(id)), format);
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE, Role.COUNCIL_SECRETARY})
    @GetMapping("/sessions/{id}/samples/disposal.{format}")
    ResponseEntity<byte[]> ending(Actor actor, @PathVariable UUID id, @PathVariable String format) {
        return PaperAnswer.of(papers.ending(actor, new SessionId(id)), format);
    }
}
