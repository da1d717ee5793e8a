package vn.saolang.evaluation.app.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.app.team.ConductSurvey;
import vn.saolang.evaluation.app.team.IssueTeamReport;
import vn.saolang.evaluation.app.team.TeamQueries.Whole;
import vn.saolang.evaluation.model.team.Assessment;
import vn.saolang.evaluation.model.team.Survey;
import vn.saolang.evaluation.model.team.SurveyResult;
import vn.saolang.evaluation.model.team.TeamFile;
import vn.saolang.evaluation.model.team.TeamRequest;
import vn.saolang.evaluation.team.EvidenceVerdict;
import vn.saolang.evaluation.team.PageAnchor;
import vn.saolang.kernel.Actor;
import vn.saolang.papers.Issue;
import vn.saolang.papers.Paper;
import vn.saolang.papers.PaperWords;
import vn.saolang.papers.team.SurveyMinutes;
import vn.saolang.papers.team.TeamReport;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Criterion;

/** The advisory team's report and the minutes of its surveys as papers; a draft shows dots where nothing is entered. */
@Component
public class TeamPapers {

    private final IssueTeamReport reports;
    private final ConductSurvey surveys;
    private final Letterhead letterhead;

    TeamPapers(IssueTeamReport reports, ConductSurvey surveys, Letterhead letterhead) {
        this.reports = reports;
        this.surveys = surveys;
        this.letterhead = letterhead;
    }

    /** The report, for whoever may read it. */
    public Paper report(Actor actor, UUID id) {
        Whole whole = reports.read(actor, id);
        TeamFile file = whole.file();
        TeamFile.@Nullable Report report = file.report();
        String council = whole.desk().council().name();
        return new TeamReport(
                        head(
                                file,
                                council,
                                report == null ? null : report.number(),
                                "BC-TTV",
                                report == null ? null : report.date()),
                        council,
                        file.productName(),
                        file.productCode(),
                        file.entityName(),
                        "Bộ " + whole.set().number() + ": " + whole.set().name(),
                        "số " + file.submission() + ", "
                                + whole.dossier().sha256().substring(0, 12),
                        lines(whole),
                        whole.progress().total(),
                        whole.progress().stars(),
                        whole.work().requests().stream().map(TeamPapers::line).toList(),
                        whole.work().surveys().stream().map(TeamPapers::line).toList(),
                        report == null ? null : report.assessment(),
                        report == null ? null : report.proposal(),
                        report == null ? null : whole.desk().nameOf(report.leader()))
                .paper();
    }

    private Issue head(
            TeamFile file, String council, @Nullable String number, String symbol, @Nullable LocalDate date) {
        Issue head = letterhead.council(file.scope(), council, null, date);
        return new Issue(council, "Tổ tư vấn Hội đồng", number, symbol, head.place(), date, List.of(), null);
    }

    private static List<String> lined(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }

    private static List<TeamReport.Line> lines(Whole whole) {
        List<TeamReport.Line> lines = new ArrayList<>();
        for (CriteriaSet.Part part : whole.set().parts()) {
            lines.add(
                    new TeamReport.Line("", "Phần " + part.code() + ". " + part.name(), null, null, "", "", List.of()));
            part.sections().stream()
                    .flatMap(section -> section.criteria().stream())
                    .flatMap(one -> one.children().isEmpty() ? Stream.of(one) : one.children().stream())
                    .forEach(leaf -> lines.add(line(whole, leaf)));
        }
        return lines;
    }

    private static TeamReport.Line line(Whole whole, Criterion leaf) {
        Assessment one = whole.work().assessment(leaf.code());
        var self = whole.dossier().selfAnswers().get(leaf.code());
        BigDecimal own = self == null ? null : self.points();
        return new TeamReport.Line(
                leaf.code(),
                leaf.name(),
                own,
                one.option() == null ? null : one.points(),
                verdict(one.verdict()),
                one.comment(),
                whole.work().anchorsOf(leaf.code()).stream()
                        .map(TeamPapers::place)
                        .toList());
    }

    private static String verdict(@Nullable EvidenceVerdict verdict) {
        return switch (verdict) {
            case null -> "";
            case SUFFICIENT -> "Đủ";
            case INSUFFICIENT -> "Chưa đủ";
            case CONTRADICTORY -> "Mâu thuẫn";
            case NOT_VERIFIED -> "Chưa kiểm chứng";
        };
    }

    private static String place(PageAnchor anchor) {
        String quote = anchor.quote().isEmpty() ? "" : ": “" + anchor.quote() + "”";
        return "Trang " + anchor.pages() + ", " + anchor.name() + quote;
    }

    private static String line(TeamRequest request) {
        String about = request.criterion() == null ? "cả hồ sơ" : "tiêu chí " + request.criterion();
        String came = request.files().isEmpty() ? "" : " (" + request.files().size() + " tệp)";
        String end = request.outcome().isEmpty() ? request.officeNote() : request.outcome();
        return "Đề nghị về " + about + ": " + request.reason() + " Kết quả" + came + ": " + PaperWords.or(end);
    }

    private static String line(Survey survey) {
        return "Ngày " + PaperWords.or(PaperWords.day(survey.heldOn())) + " tại " + PaperWords.or(survey.place())
                + ". Kết luận: " + PaperWords.or(survey.conclusion());
    }

    /** The minutes of a survey, for whoever may read the report. */
    public Paper survey(Actor actor, UUID id, UUID survey) {
        Whole whole = reports.read(actor, id);
        TeamFile file = whole.file();
        Survey one = surveys.kept(id, survey);
        String council = whole.desk().council().name();
        return new SurveyMinutes(
                        head(file, council, null, "BB-TTV", one.heldOn()),
                        file.productName(),
                        file.entityName(),
                        one.heldOn(),
                        given(one.place()),
                        lined(one.participants()),
                        checks(whole.set(), one),
                        given(one.findings()),
                        one.photos().stream()
                                .map(photo -> photo.caption().isEmpty() ? photo.name() : photo.caption())
                                .toList(),
                        given(one.conclusion()),
                        lined(one.signedBy()))
                .paper();
    }

    private static List<SurveyMinutes.Line> checks(CriteriaSet set, Survey survey) {
        return set.leaves().stream()
                .filter(leaf -> survey.checks().containsKey(leaf.code()))
                .map(leaf -> {
                    Survey.Check check =
                            java.util.Objects.requireNonNull(survey.checks().get(leaf.code()));
                    return new SurveyMinutes.Line(leaf.code(), leaf.name(), result(check.result()), check.note());
                })
                .toList();
    }

    private static String result(SurveyResult result) {
        return switch (result) {
            case MET -> "Phù hợp";
            case UNMET -> "Không phù hợp";
            case NOT_SEEN -> "Không quan sát được";
        };
    }
}
