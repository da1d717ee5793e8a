package vn.saolang.evaluation.web.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.ResultSummary;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.minutes.MinutesQueries;
import vn.saolang.evaluation.app.minutes.MinutesQueries.Dissents;
import vn.saolang.evaluation.app.session.SessionQueries;
import vn.saolang.evaluation.app.session.SessionQueries.Whole;
import vn.saolang.evaluation.app.session.SheetQueries;
import vn.saolang.evaluation.model.Findings;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.scoring.HandedIn;
import vn.saolang.evaluation.model.vote.Motion;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.evaluation.web.session.ResultsPage.SheetLine;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;

/** Puts the page of results together, for everybody who has a form on it. */
@Component
public class ResultsPages {

    private final SessionQueries sessions;
    private final SheetQueries sheets;
    private final MinutesQueries minutes;

    ResultsPages(SessionQueries sessions, SheetQueries sheets, MinutesQueries minutes) {
        this.sessions = sessions;
        this.sheets = sheets;
        this.minutes = minutes;
    }

    public ResultsPage results(Actor actor, SessionId id, Typed typed, List<Refusal> refusals) {
        Whole whole = sessions.session(actor, id);
        List<ResultSummary> results = sessions.results(actor, id);
        Map<UUID, List<HandedIn>> handedIn = sheets.handedIn(actor, id);
        Map<UUID, Findings> recorded = sessions.findings(id);
        Map<UUID, List<SheetLine>> printed = new HashMap<>();
        Map<UUID, Findings> findings = new HashMap<>();
        for (ResultSummary one : results) {
            UUID product = productOf(whole, one).id();
            findings.put(one.id().value(), recorded.getOrDefault(product, Findings.NONE));
            printed.put(
                    one.id().value(),
                    handedIn.getOrDefault(product, List.of()).stream()
                            .map(sheet -> new SheetLine(sheet.sheet(), product, sheet.name()))
                            .toList());
        }
        Dissents dissents = whole.session().ballot() ? new Dissents(Map.of(), List.of()) : minutes.dissents(actor, id);
        Map<UUID, List<Motion>> votes = whole.session().ballot() ? Map.of() : minutes.votes(actor, id);
        return new ResultsPage(whole, results, printed, findings, dissents, votes, typed, refusals);
    }

    private static ScoredProduct productOf(Whole whole, ResultSummary result) {
        return whole.products().stream()
                .filter(one -> one.dossier().equals(result.dossier().value()))
                .findFirst()
                .orElseThrow();
    }
}
