package vn.saolang.evaluation.web.agency;

import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.saolang.evaluation.app.agency.ReEvaluationQueries;
import vn.saolang.evaluation.app.paper.AgencyPapers;
import vn.saolang.evaluation.model.agency.AgencyFile;
import vn.saolang.files.Files;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.papers.web.PaperAnswer;

/** The agency's report, its files and the letter to the ministry, for those who may read the re-evaluation. */
@Controller
class AgencyPaperController {

    private final AgencyPapers papers;
    private final ReEvaluationQueries queries;
    private final Files files;

    AgencyPaperController(AgencyPapers papers, ReEvaluationQueries queries, Files files) {
        this.papers = papers;
        this.queries = queries;
        this.files = files;
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE, Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER
    })
    @GetMapping("/re-evaluations/{id}/report.{format}")
    ResponseEntity<byte[]> report(Actor actor, @PathVariable UUID id, @PathVariable String format) {
        return PaperAnswer.of(papers.report(actor, id), format);
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/re-evaluations/{id}/letter.{format}")
    ResponseEntity<byte[]> letter(Actor actor, @PathVariable UUID id, @PathVariable String format) {
        return PaperAnswer.of(papers.letter(actor, id), format);
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE, Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER
    })
    @GetMapping("/re-evaluations/{id}/files/{file}")
    ResponseEntity<Resource> file(Actor actor, @PathVariable UUID id, @PathVariable UUID file) {
        AgencyFile found = queries.file(actor, id, file);
        return files.inline(found.file(), found.name());
    }
}
