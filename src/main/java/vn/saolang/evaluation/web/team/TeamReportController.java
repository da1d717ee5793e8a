package vn.saolang.evaluation.web.team;

import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.evaluation.app.paper.TeamPapers;
import vn.saolang.evaluation.app.team.IssueTeamReport;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.papers.web.PaperAnswer;

/** The team's report to the council's chair. */
@Controller
class TeamReportController {

    private final IssueTeamReport reports;
    private final TeamPapers papers;

    TeamReportController(IssueTeamReport reports, TeamPapers papers) {
        this.reports = reports;
        this.papers = papers;
    }

    @Access({
        Role.ADVISER,
        Role.PROVINCE_OFFICE,
        Role.MINISTRY_OFFICE,
        Role.COUNCIL_CHAIR,
        Role.COUNCIL_SECRETARY,
        Role.COUNCIL_MEMBER,
        Role.PROVINCE_CHAIR,
        Role.MINISTER
    })
    @GetMapping("/team/{id}/report")
    TeamReportPage report(Actor actor, @PathVariable UUID id) {
        return new TeamReportPage(reports.read(actor, id), new Typed(new LinkedMultiValueMap<>()), List.of());
    }

    @Access(Role.ADVISER)
    @PostMapping("/team/{id}/report")
    Object issue(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        try {
            reports.issue(
                    actor,
                    id,
                    new IssueTeamReport.Words(
                            typed.given("number"),
                            typed.day("date"),
                            typed.text("assessment"),
                            typed.text("proposal")));
            return Redirect.to("/team/" + id + "/report").saying("evaluation.team.report.issued");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(new TeamReportPage(reports.read(actor, id), typed, refused.refusals()));
        }
    }

    @Access({
        Role.ADVISER,
        Role.PROVINCE_OFFICE,
        Role.MINISTRY_OFFICE,
        Role.COUNCIL_CHAIR,
        Role.COUNCIL_SECRETARY,
        Role.COUNCIL_MEMBER,
        Role.PROVINCE_CHAIR,
        Role.MINISTER
    })
    @GetMapping("/team/{id}/report.{format}")
    ResponseEntity<byte[]> paper(Actor actor, @PathVariable UUID id, @PathVariable String format) {
        return PaperAnswer.of(papers.report(actor, id), format);
    }
}
