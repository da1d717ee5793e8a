package vn.saolang.evaluation.web.session;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.minutes.MinutesQueries;
import vn.saolang.evaluation.app.paper.BallotPapers;
import vn.saolang.evaluation.app.paper.SessionPapers;
import vn.saolang.evaluation.app.session.SessionQueries;
import vn.saolang.evaluation.model.minutes.FrozenMinutes;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.files.FileId;
import vn.saolang.files.Files;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.papers.web.PaperAnswer;

/** What came of a session: the results, and its papers. */
@Controller
class ResultsController {

    private final SessionQueries sessions;
    private final SessionPapers papers;
    private final BallotPapers ballots;
    private final MinutesQueries minutes;
    private final Files files;
    private final ResultsPages pages;

    ResultsController(
            SessionQueries sessions,
            SessionPapers papers,
            BallotPapers ballots,
            MinutesQueries minutes,
            Files files,
            ResultsPages pages) {
        this.sessions = sessions;
        this.papers = papers;
        this.ballots = ballots;
        this.minutes = minutes;
        this.files = files;
        this.pages = pages;
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE
    })
    @GetMapping("/sessions/{id}/results")
    ResultsPage results(Actor actor, @PathVariable UUID id) {
        return pages.results(actor, new SessionId(id), new Typed(new LinkedMultiValueMap<>()), List.of());
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE
    })
    @GetMapping("/sessions/{id}/minutes.{format}")
    ResponseEntity<?> minutes(Actor actor, @PathVariable UUID id, @PathVariable String format) {
        SessionId session = new SessionId(id);
        if (sessions.session(actor, session).session().ballot()) {
            return PaperAnswer.of(ballots.minutes(actor, session), format);
        }
        Optional<FrozenMinutes> frozen = minutes.standing(actor, session);
        boolean known = format.equals("pdf") || format.equals("docx");
        return frozen.isPresent() && known
                ? files.inline(
                        fileOf(frozen.get(), format),
                        "bien-ban-so-" + frozen.get().number())
                : PaperAnswer.of(minutes.draft(actor, session), format);
    }

    /** The signed copy where there is one, else the frozen file. */
    private static FileId fileOf(FrozenMinutes one, String format) {
        return format.equals("docx") ? one.docx() : Objects.requireNonNullElse(one.signedPdf(), one.pdf());
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
