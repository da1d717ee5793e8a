package vn.saolang.evaluation.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.saolang.evaluation.CouncilId;
import vn.saolang.evaluation.app.paper.DecisionPapers;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.papers.web.PaperAnswer;

/** Decisions on councils and rules as DOCX and PDF. */
@Controller
class DecisionPaperController {

    private final DecisionPapers papers;

    DecisionPaperController(DecisionPapers papers) {
        this.papers = papers;
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/councils/{id}/decision.{format}")
    ResponseEntity<byte[]> council(Actor actor, @PathVariable UUID id, @PathVariable String format) {
        return PaperAnswer.of(papers.council(actor, new CouncilId(id)), format);
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/council-rules/{id}/decision.{format}")
    ResponseEntity<byte[]> rules(Actor actor, @PathVariable UUID id, @PathVariable String format) {
        return PaperAnswer.of(papers.rules(actor, id), format);
    }
}
