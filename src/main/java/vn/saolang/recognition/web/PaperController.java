package vn.saolang.recognition.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.papers.Paper;
import vn.saolang.papers.web.PaperAnswer;
import vn.saolang.recognition.app.DecisionQueries;
import vn.saolang.recognition.app.NoticeQueries;
import vn.saolang.recognition.app.RecognitionPaperwork;
import vn.saolang.recognition.model.Decision;

/** Tờ trình, decisions, letters, certificates and notices as PDF and DOCX. */
@Controller
class PaperController {

    private final DecisionQueries decisions;
    private final NoticeQueries notices;
    private final RecognitionPaperwork papers;

    PaperController(DecisionQueries decisions, NoticeQueries notices, RecognitionPaperwork papers) {
        this.decisions = decisions;
        this.notices = notices;
        this.papers = papers;
    }

    @Access({Role.PROVINCE_OFFICE, Role.PROVINCE_CHAIR, Role.MINISTRY_OFFICE, Role.MINISTER})
    @GetMapping("/decisions/{id}/papers/{paper}.{format}")
    ResponseEntity<byte[]> paper(
            Actor actor, @PathVariable UUID id, @PathVariable String paper, @PathVariable String format) {
        Decision decision = decisions.get(actor, id);
        Paper written =
                switch (paper) {
                    case "submission" -> papers.submission(decision);
                    case "decision" -> papers.decision(decision);
                    case "letter" -> papers.ministryLetter(decision);
                    default -> throw new NotFound("paper " + paper);
                };
        return PaperAnswer.of(written, format);
    }

    @Access(signedIn = true)
    @GetMapping("/decisions/{id}/certificates/{item}.{format}")
    ResponseEntity<byte[]> certificate(
            Actor actor, @PathVariable UUID id, @PathVariable UUID item, @PathVariable String format) {
        return PaperAnswer.of(papers.certificate(decisions.forCertificate(actor, id, item), item), format);
    }

    @Access({
        Role.PRODUCER,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.PROVINCE_OFFICE,
        Role.PROVINCE_CHAIR,
        Role.MINISTRY_OFFICE,
        Role.MINISTER
    })
    @GetMapping("/notices/{id}/paper.{format}")
    ResponseEntity<byte[]> notice(Actor actor, @PathVariable UUID id, @PathVariable String format) {
        return PaperAnswer.of(papers.notice(notices.get(actor, id)), format);
    }
}
