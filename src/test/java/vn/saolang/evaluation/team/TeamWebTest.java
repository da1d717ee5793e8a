package vn.saolang.evaluation.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.evaluation.SeatedCouncil;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.evaluation.app.DraftRules;
import vn.saolang.evaluation.app.session.OpenScoring;
import vn.saolang.evaluation.app.team.AssignCriteria;
import vn.saolang.evaluation.app.team.TeamQueries;
import vn.saolang.evaluation.model.team.Work;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.ranking.CouncilPolicy.MinimumPolicy;

/** The team's way from hand-over to report, and what the council then sees of it (26/2026 Điều 7.3c). */
@WebTest
class TeamWebTest {

    private static final String EVIL = "<script>alert(1)</script>";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    SettableClock clock;

    @Autowired
    TeamSteps steps;

    @Autowired
    TeamQueries queries;

    @Autowired
    TeamFindings findings;

    @Autowired
    AssignCriteria assigning;

    @Autowired
    OpenScoring opening;

    @Autowired
    JdbcClient jdbc;

    TeamAtWork team;

    @BeforeEach
    void prepare() {
        clock.reset();
        team = TeamAtWork.begin(beans);
    }

    @AfterEach
    void theDataKeepTheirRules() throws IOException {
        clock.reset();
        for (var file :
                new PathMatchingResourcePatternResolver().getResources("classpath:invariants/evaluation/*.sql")) {
            assertThat(jdbc.sql(file.getContentAsString(StandardCharsets.UTF_8))
                            .query()
                            .listOfRows())
                    .as(file.getFilename())
                    .isEmpty();
        }
    }

    @Test
    void criteriaGoToTheSectorsAndWhatNobodyHasIsShownAndBlocks() {
        Work work = queries.whole(team.leader(), team.file).work();
        assertThat(work.unassigned()).isNotEmpty().doesNotContain("1.1");
        assertThat(get(base(), team.leader()))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa phân công")
                .contains(work.unassigned().size() + " tiêu chí chưa phân công");
        assertThat(post("/tasks", team.leader(), "task-1.1", adviserId(team.adviser())))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(queries.whole(team.leader(), team.file).work().tasks().get("1.1"))
                .hasToString(adviserId(team.adviser()));
        assertThat(post("/tasks", team.leader(), "task-1.1", UUID.randomUUID().toString()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post("/tasks", team.adviser(), "task-1.1", "")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void anAssessmentIsSavedAsItIsGivenAndTheSecondWindowIsTold() {
        assertThat(save(team.leader(), true, "1", "SUFFICIENT", "Rõ nguồn gốc", "0"))
                .hasStatusOk()
                .bodyText()
                .contains("Đã lưu")
                .contains("name=\"version\" value=\"1\"")
                .contains("hx-swap-oob");
        assertThat(save(team.leader(), true, "2", "SUFFICIENT", "Khác", "0"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Rõ nguồn gốc")
                .contains("name=\"version\" value=\"1\"");
        assertThat(save(team.leader(), false, "2", "INSUFFICIENT", "Chữ vừa gõ", "0"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Chữ vừa gõ")
                .contains("Rõ nguồn gốc");
        assertThat(save(team.leader(), false, "1", "SUFFICIENT", "x".repeat(4001), "1"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("x".repeat(4001));
        assertThat(save(team.leader(), true, "99", "", "", "1")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(save(team.leader(), false, "0", "NOT_VERIFIED", "Chưa kiểm chứng", "1"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(save(team.adviser(), true, "1", "SUFFICIENT", "", "2"))
                .as("another's criterion")
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void aPlaceInTheEvidenceIsWithinThePagesTheFileReallyHas() {
        assertThat(point("3", "", "trang cuối " + EVIL)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(point("4", "", "còn đây"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("chỉ có 3 trang")
                .contains("còn đây");
        assertThat(point("2", "1", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(point("0", "", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(point("1", "3", "")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(base() + "/criteria", team.leader()))
                .bodyText()
                .contains("/dossiers/" + team.dossier + "/evidence/" + team.pdf.id() + "#page=3")
                .contains("Trang 1–3")
                .doesNotContain(EVIL);
        List<PageAnchor> anchors =
                queries.whole(team.leader(), team.file).work().anchors();
        assertThat(anchors).hasSize(2).allMatch(PageAnchor::checked);
        assertThat(post("/criteria/1.1/anchors/" + anchors.getFirst().id() + "/removal", team.leader()))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(queries.whole(team.leader(), team.file).work().anchors()).hasSize(1);
    }

    @Test
    void theReportNamesEveryReasonAtOnceAndIsIssuedByTheLeaderOnly() {
        steps.propose(team.leader(), team.file, "1.2", true, "Thiếu phiếu kiểm nghiệm", TeamAtWork.DAY.plusDays(5));
        post("/surveys", team.leader());
        assertThat(post("/report", team.leader(), "assessment", "Nhận xét đã gõ", "date", "2026-08-31"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("tiêu chí chưa phân công")
                .contains("tiêu chí chưa đánh giá đủ")
                .contains("1 đề nghị bổ sung chưa có kết luận")
                .contains("1 biên bản khảo sát chưa chốt")
                .contains("không trước ngày giao hồ sơ")
                .contains("Nhận xét đã gõ");
        assertThat(post("/report", team.adviser())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aDoubtfulVerdictWithoutAWordBlocksTheReport() {
        team.assignAllToLeader(assigning);
        team.assessAll(false);
        steps.assess(team.leader(), team.file, new TeamSteps.Opinion("1.1", 1, EvidenceVerdict.CONTRADICTORY, " "));
        assertThat(codes(team::report)).containsExactly("evaluation.TEAM_UNEXPLAINED");
        steps.assess(
                team.leader(),
                team.file,
                new TeamSteps.Opinion("1.1", 1, EvidenceVerdict.CONTRADICTORY, "Nhãn khác phiếu"));
        team.report();
        assertThat(codes(() -> team.assessAll(false))).containsExactly("evaluation.TEAM_REPORTED");
        assertThat(get(base() + "/report.pdf", team.leader())).hasStatusOk();
        assertThat(get(base() + "/report.docx", team.office())).hasStatusOk();
    }

    @Test
    void rulesThatAskForTheReportKeepScoringShutUntilItIsThereAndTheSheetShowsIt() {
        Table table = team.convened(
                SeatedCouncil.usualRules(null, MinimumPolicy.MAJORITY).with(new DraftRules.Beforehand(false, true)));
        assertThat(codes(() -> opening.open(table.chair(), table.session(), table.product(), "")))
                .containsExactly("evaluation.TEAM_REPORT_MISSING");
        team.assignAllToLeader(assigning);
        team.assessAll(false);
        steps.point(team.leader(), team.file, "1.1", team.pdf.id(), 2, 2, "vùng nguyên liệu");
        steps.assess(
                team.leader(),
                team.file,
                new TeamSteps.Opinion("1.1", 2, EvidenceVerdict.INSUFFICIENT, EVIL + " thiếu dấu"));
        assertThat(findings.of(team.dossier, 1)).isEmpty();
        team.report();
        opening.open(table.chair(), table.session(), table.product(), "");
        String sheet = "/sessions/" + table.session() + "/products/" + table.product() + "/sheet";
        assertThat(get(sheet, table.members().getFirst()))
                .hasStatusOk()
                .bodyText()
                .contains("Tổ tư vấn đánh giá")
                .contains("Chưa đủ")
                .contains("#page=2")
                .contains("vùng nguyên liệu")
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain(EVIL);
        assertThat(findings.of(team.dossier, 1).get("1.1").anchors()).hasSize(1);
    }

    private String adviserId(Actor actor) {
        return queries.whole(actor, team.file).desk().mine().id().toString();
    }

    private String base() {
        return "/team/" + team.file;
    }

    private MvcTestResult save(
            Actor actor, boolean part, String option, String verdict, String comment, String version) {
        var request =
                mvc.post().uri(base() + "/criteria/1.1").with(people.as(actor)).with(csrf());
        return (part ? request.header("HX-Request", "true") : request)
                .param("answers[1.1]", option)
                .param("verdict", verdict)
                .param("comment", comment)
                .param("version", version)
                .exchange();
    }

    private MvcTestResult point(String first, String last, String quote) {
        return post(
                "/criteria/1.1/anchors",
                team.leader(),
                "evidence-1.1",
                team.pdf.id().toString(),
                "first-1.1",
                first,
                "last-1.1",
                last,
                "quote-1.1",
                quote);
    }

    private MvcTestResult post(String path, Actor actor, String... fields) {
        var request = mvc.post().uri(base() + path).with(people.as(actor)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(String url, Actor actor) {
        return mvc.get().uri(url).with(people.as(actor)).exchange();
    }

    static List<String> codes(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (RefusedException refused) {
            return refused.refusals().stream().map(Refusal::code).toList();
        }
    }
}
