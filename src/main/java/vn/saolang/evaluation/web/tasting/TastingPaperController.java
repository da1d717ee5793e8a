package vn.saolang.evaluation.web.tasting;

import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.paper.TastingPapers;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.papers.web.PaperAnswer;

/** Blind labels and the list of codes. */
@Controller
class TastingPaperController {

    private final TastingPapers papers;

    TastingPaperController(TastingPapers papers) {
        this.papers = papers;
    }

    @Access({Role.COUNCIL_SECRETARY, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/sessions/{id}/tasting/{tasting}/labels.pdf")
    ResponseEntity<byte[]> labels(Actor actor, @PathVariable UUID id, @PathVariable UUID tasting) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"nhan-mau-ma-hoa.pdf\"")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(papers.labels(actor, new SessionId(id), tasting).pdf());
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/sessions/{id}/tasting/{tasting}/key.{format}")
    ResponseEntity<byte[]> key(
            Actor actor, @PathVariable UUID id, @PathVariable UUID tasting, @PathVariable String format) {
        return PaperAnswer.of(papers.key(actor, new SessionId(id), tasting), format);
    }
}
