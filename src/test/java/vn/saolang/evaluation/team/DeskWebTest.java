package vn.saolang.evaluation.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.dossier.DossierSteps;
import vn.saolang.evaluation.SeatedCouncil;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.evaluation.app.conflict.RecuseMember;
import vn.saolang.evaluation.app.session.ReopenSheets;
import vn.saolang.evaluation.app.session.SessionQueries;
import vn.saolang.evaluation.model.conflict.ConflictKind;
import vn.saolang.files.Files;
import vn.saolang.files.Samples;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Regulations;

/** The member's desk: the criterion beside its evidence, page by page, for those who sit over the product and nobody else. */
@WebTest
class DeskWebTest {

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
    DossierSteps dossierSteps;

    @Autowired
    RecuseMember recusing;

    @Autowired
    SessionQueries sessions;

    @Autowired
    ReopenSheets reopening;

    @Autowired
    Files files;

    @Autowired
    Regulations regulations;

    @Autowired
    JdbcClient jdbc;

    TeamAtWork team;
    Table table;

    @BeforeEach
    void prepare() {
        clock.reset();
        team = TeamAtWork.begin(beans);
        table = team.convened(SeatedCouncil.usualRules(null, SeatedCouncil.MAJORITY));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aPageOfThePdfIsAPictureThatTheTabletKeepsForTheDay() throws IOException {
        MvcTestResult first = get(page(team.pdf.id(), "1"), member());
        assertThat(first).hasStatusOk().hasContentType("image/jpeg");
        MockHttpServletResponse answer = first.getResponse();
        assertThat(answer.getHeader("Cache-Control")).contains("private", "immutable", "max-age=86400");
        assertThat(answer.getHeader("ETag")).isEqualTo('"' + team.pdf.file().sha256() + "-1\"");
        var picture = ImageIO.read(new ByteArrayInputStream(answer.getContentAsByteArray()));
        assertThat(Math.max(picture.getWidth(), picture.getHeight())).isEqualTo(1754);
        assertThat(answer.getContentAsByteArray()).hasSizeLessThan(220_000);
        assertThat(mvc.get()
                        .uri(page(team.pdf.id(), "1"))
                        .with(people.as(member()))
                        .header("If-None-Match", String.valueOf(answer.getHeader("ETag"))))
                .hasStatus(HttpStatus.NOT_MODIFIED);
    }

    @Test
    void pagesThatAreNotThereAreNotFound() {
        for (String no : new String[] {"0", "4", "9999", "99999", "abc", "-1", "1e1"}) {
            assertThat(get(page(team.pdf.id(), no), member())).as(no).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(get(page(UUID.randomUUID(), "1"), member())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(product() + "/supplements/" + team.pdf.id() + "/pages/1.jpg", member()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void onlyThoseWhoSitOverTheProductSeeIt() {
        String url = page(team.pdf.id(), "2");
        assertThat(get(url, table.chair())).hasStatusOk();
        assertThat(get(url, table.secretary())).hasStatusOk();
        assertThat(get(url, people.a(Role.COUNCIL_MEMBER, SeatedCouncil.SCOPE, 9)))
                .as("no seat here")
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(url, people.a(Role.COUNCIL_CHAIR, "24@2025-07-01"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(url, team.producer())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(url, team.leader())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(url, team.office())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri(url).exchange().getResponse().getStatus()).isIn(302, 303, 401);
        UUID seat = sessions.session(table.chair(), table.session())
                .room()
                .council()
                .seatOf(member().account())
                .orElseThrow()
                .id();
        recusing.recuse(
                team.office(), table.session(), table.product(), seat, ConflictKind.KIN, "Em ruột của giám đốc");
        assertThat(get(url, member())).as("recused").hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aFileThatCannotBeReadSaysSoInItsPlaceAndOnTheSheet() throws IOException {
        java.nio.file.Files.write(files.path(team.pdf.file()), Arrays.copyOf(TeamAtWork.pdf(1), 200));
        open();
        assertThat(get(page(team.pdf.id(), "1"), member()))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("image/svg+xml")
                .bodyText()
                .contains("Không hiển thị được trang này");
        assertThat(sheet(member())).contains("không đọc được từng trang");
    }

    @Test
    void aWholeCouncilAsksForTheSamePageAtOnceAndEverybodyGetsIt() throws Exception {
        List<Callable<Integer>> tablets = Collections.nCopies(
                12, () -> get(page(team.pdf.id(), "3"), member()).getResponse().getStatus());
        try (var pool = Executors.newFixedThreadPool(12)) {
            for (Future<Integer> answer : pool.invokeAll(tablets)) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
    }

    @Test
    void aPictureIsOnePageAndOtherKindsAreOnlyOffered() throws IOException {
        UUID picture = jdbc.sql(
                        "select id from dossier.evidence where dossier_id = :dossier and criterion = '1.2' limit 1")
                .param("dossier", team.dossier.value())
                .query(UUID.class)
                .single();
        assertThat(get(page(picture, "1"), member())).hasStatusOk().hasContentType("image/jpeg");
        assertThat(get(page(picture, "2"), member())).hasStatus(HttpStatus.NOT_FOUND);
        UUID request = asked("bien-ban.docx", Samples.docx());
        open();
        UUID docx = supplement(request);
        assertThat(get(product() + "/supplements/" + docx + "/pages/1.jpg", member()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(sheet(member()))
                .contains("bien-ban.docx")
                .contains("mở hoặc tải tệp để xem")
                .contains("Bổ sung theo đề nghị")
                .contains("/supplements/files/" + docx);
    }

    @Test
    void whatCameOnRequestIsLeafedThroughLikeEvidence() {
        UUID request = asked("phieu.pdf", TeamAtWork.pdf(2));
        UUID file = supplement(request);
        assertThat(get(product() + "/supplements/" + file + "/pages/2.jpg", member()))
                .hasStatusOk()
                .hasContentType("image/jpeg");
        assertThat(get(product() + "/supplements/" + file + "/pages/3.jpg", member()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(
                        product() + "/supplements/" + file + "/pages/1.jpg",
                        people.a(Role.COUNCIL_MEMBER, SeatedCouncil.SCOPE, 9)))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theSheetOpensAtThePageTheTeamPointsAt() throws UnsupportedEncodingException {
        steps.takeAll(team.leader(), team.file);
        team.assessAll(false);
        steps.point(team.leader(), team.file, "1.1", team.pdf.id(), 3, 3, "vùng nguyên liệu");
        team.report();
        open();
        String html = sheet(member());
        String row = row(html, "1.1");
        assertThat(row)
                .contains("data-item=\"" + team.pdf.id() + "\" data-page=\"3\"")
                .contains("src=\"" + page(team.pdf.id(), "3") + "\"")
                .contains("data-offline-url=\"" + page(team.pdf.id(), "3") + "\"")
                .contains("vùng nguyên liệu");
        assertThat(row(html, "1.2")).contains("/pages/1.jpg\" loading=\"lazy\"");
        assertThat(html)
                .contains("id=\"desk\" data-session=\"" + table.session() + "\" data-product=\"" + table.product())
                .contains("data-attempt=\"1\" data-writable=\"true\"")
                .contains("class=\"score-form\" data-criterion=\"1.1\" data-save=\"" + product()
                        + "/sheet/answers/1.1\"");
    }

    @Test
    void aTradeSecretBearsTheReadersNameIsKeptNowhereAndCountsAsOneReading() throws UnsupportedEncodingException {
        byte[] plain =
                get(page(team.pdf.id(), "1"), table.chair()).getResponse().getContentAsByteArray();
        jdbc.sql(
                        "insert into dossier.secret (dossier_id, item, marked_at, marked_by) values (:dossier, :item, now(), :by)")
                .param("dossier", team.dossier.value())
                .param("item", "evidence/" + team.pdf.id())
                .param("by", team.producer().account())
                .update();
        for (String number : new String[] {"1", "2", "3"}) {
            MockHttpServletResponse answer =
                    get(page(team.pdf.id(), number), member()).getResponse();
            assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.getHeader("ETag")).isNull();
            assertThat(Arrays.equals(answer.getContentAsByteArray(), plain)).isFalse();
        }
        assertThat(readings(member())).isEqualTo(1);
    }

    @Test
    void aSecondScoringShowsWhatOneChoseBeforeAndEverySaveWithItsSource() throws UnsupportedEncodingException {
        open();
        table.scorers().forEach(actor -> team.seated.score(table, actor, Map.of("1.1", 1)));
        reopening.reopen(table.chair(), table.session(), table.product(), "Làm rõ nguồn nguyên liệu");
        String row = row(sheet(member()), "1.1");
        assertThat(row)
                .contains("Lần chấm 1 tôi đã chọn")
                .contains("giữ từ lần chấm trước")
                .contains("data-state=\"answered\"");
        assertThat(sheet(member())).contains("data-attempt=\"2\"");
    }

    @Test
    void theLongestSheetStaysLightEnoughForWeakWifi() throws UnsupportedEncodingException {
        open();
        int heaviest = 0;
        for (CriteriaSet set : regulations.all()) {
            jdbc.sql("update evaluation.session_product set criteria_set = :set where id = :id")
                    .param("set", set.code())
                    .param("id", table.product())
                    .update();
            heaviest = Math.max(heaviest, sheet(member()).getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
        }
        jdbc.sql("update evaluation.session_product set criteria_set = 'QD26-11' where id = :id")
                .param("id", table.product())
                .update();
        assertThat(heaviest).isLessThan(300_000);
    }

    private void open() {
        team.seated.open(table, table.product());
    }

    private UUID asked(String name, byte[] content) {
        UUID request = steps.propose(team.leader(), team.file, "1.1", false, "Bổ sung", TeamAtWork.DAY.plusDays(5));
        steps.send(team.office(), team.file, request);
        steps.answer(team.producer(), team.dossier, request, name, new ByteArrayInputStream(content), "Gửi kèm");
        return request;
    }

    private UUID supplement(UUID request) {
        return jdbc.sql("select id from evaluation.supplement where request_id = :request")
                .param("request", request)
                .query(UUID.class)
                .single();
    }

    private int readings(Actor actor) {
        return jdbc.sql("select count(*) from dossier.reading where evidence_id = :id and account_id = :account")
                .param("id", team.pdf.id())
                .param("account", actor.account())
                .query(Integer.class)
                .single();
    }

    private Actor member() {
        return table.members().getFirst();
    }

    private String product() {
        return "/sessions/" + table.session() + "/products/" + table.product();
    }

    private String page(UUID item, String number) {
        return product() + "/evidence/" + item + "/pages/" + number + ".jpg";
    }

    private String sheet(Actor actor) throws UnsupportedEncodingException {
        MvcTestResult result = get(product() + "/sheet", actor);
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsString();
    }

    private static String row(String html, String criterion) {
        int from = html.indexOf("id=\"row-" + criterion + "\"");
        int to = html.indexOf("class=\"score-row", from);
        return html.substring(from, to < 0 ? html.length() : to);
    }

    private MvcTestResult get(String url, Actor actor) {
        return mvc.get().uri(url).with(people.as(actor)).exchange();
    }
}
