package vn.saolang.evaluation.web.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.saolang.evaluation.ResultSummary;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.paper.BallotPapers;
import vn.saolang.evaluation.app.paper.SessionPapers;
import vn.saolang.evaluation.app.session.SessionQueries;
import vn.saolang.evaluation.app.session.SessionQueries.Whole;
import vn.saolang.evaluation.app.session.SheetQueries;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.web.session.ResultsPage.SheetLine;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.papers.web.PaperAnswer;

/** What came of a session: the results, and its papers. */
@Controller
class ResultsController {

    private final SessionQueries sessions;
    private final SheetQueries sheets;
    private final SessionPapers papers;
    private final BallotPapers ballots;

    ResultsController(SessionQueries sessions, SheetQueries sheets, SessionPapers papers, BallotPapers ballots) {
        this.sessions = sessions;
        this.sheets = sheets;
        this.papers = papers;
        this.ballots = ballots;
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE
    })
    @GetMapping("/sessions/{id}/results")
    ResultsPage results(Actor actor, @PathVariable UUID id) {
        SessionId session = new SessionId(id);
        Whole whole = sessions.session(actor, session);
        List<ResultSummary> results = sessions.results(actor, session);
        Map<UUID, List<SheetLine>> printed = new HashMap<>();
        boolean keepsPapers = whole.room().seat() == null || whole.room().atTable();
        if (keepsPapers) {
            results.forEach(one -> printed.put(one.id().value(), sheetsOf(actor, whole, one)));
        }
        return new ResultsPage(whole, results, printed);
    }

    private List<SheetLine> sheetsOf(Actor actor, Whole whole, ResultSummary result) {
        ScoredProduct product = whole.products().stream()
                .filter(one -> one.dossier().equals(result.dossier().value()))
                .findFirst()
                .orElseThrow();
        return sheets.finished(actor, whole.session().id(), product.id()).stream()
                .map(one -> new SheetLine(
                        one.sheet().id(), product.id(), one.sheet().seat().name()))
                .toList();
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE
    })
    @GetMapping("/sessions/{id}/minutes.{format}")
    ResponseEntity<byte[]> minutes(Actor actor, @PathVariable UUID id, @PathVariable String format) {
        SessionId session = new SessionId(id);
        boolean ballot = sessions.session(actor, session).session().ballot();
        return PaperAnswer.of(ballot ? ballots.minutes(actor, session) : papers.minutes(actor, session), format);
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER})
    @GetMapping("/sessions/{id}/products/{product}/sheet.{format}")
    ResponseEntity<byte[]> own(
            Actor actor, @PathVariable UUID id, @PathVariable UUID product, @PathVariable String format) {
        return PaperAnswer.of(papers.own(actor, new SessionId(id), product), format);
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/sessions/{id}/products/{product}/sheets/{sheet}.{format}")
    ResponseEntity<byte[]> sheet(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID product,
            @PathVariable UUID sheet,
            @PathVariable String format) {
        return PaperAnswer.of(papers.sheet(actor, new SessionId(id), product, sheet), format);
    }
}
