package vn.saolang.evaluation.reasons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.evaluation.ResultId;
import vn.saolang.evaluation.SeatedCouncil;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.evaluation.app.reasons.ReasonsQueries;
import vn.saolang.evaluation.app.reasons.WriteReasons;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.recognition.DecisionSteps;
import vn.saolang.recognition.app.NoticeQueries;
import vn.saolang.regulation.Regulations;

/** The letter of reasons: from comments on sheets to what the producer reads, naming nobody. */
@WebTest
class ReasonsWebTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    SettableClock clock;

    @Autowired
    DecisionSteps decisions;

    @Autowired
    NoticeQueries notices;

    @Autowired
    ReasonsQueries queries;

    @Autowired
    WriteReasons writing;

    @Autowired
    Regulations regulations;

    @Autowired
    JdbcClient jdbc;

    SeatedCouncil councils;
    Table table;
    ResultId result;

    @BeforeEach
    void prepare() {
        clock.reset();
        councils = new SeatedCouncil();
        beans.autowireBean(councils);
        table = councils.open(3, 1, SeatedCouncil.usualRules(null, SeatedCouncil.MAJORITY));
        Map<String, Integer> low = new HashMap<>();
        regulations.get("QD26-11").leaves().forEach(leaf -> low.put(leaf.code(), 1));
        councils.score(table, table.chair(), low, Map.of("1.1", "Cần hợp đồng mua nguyên liệu trong tỉnh."));
        councils.score(table, table.members().get(0), low, Map.of("1.1", "Theo COUNCIL_MEMBER 2 thì nguồn chưa rõ."));
        councils.score(
                table, table.members().get(1), low, Map.of("1.1", "Minh chứng còn mờ.", "3.1", "Bao bì đơn giản."));
        councils.score(table, table.members().get(2), low);
        result = councils.close(table);
    }

    @AfterEach
    void theDataKeepItsRules() throws IOException {
        clock.reset();
        String rule = new org.springframework.core.io.ClassPathResource(
                        "invariants/evaluation/released-reasons-name-nobody.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(jdbc.sql(rule).query().listOfRows()).isEmpty();
    }

    @Test
    void aCommentThatNamesAMemberKeepsTheLetterBackAndNothingTypedIsLost() {
        writing.draft(table.secretary(), table.session(), table.product());
        Map<String, String> form = form();
        String named = form.entrySet().stream()
                .filter(one -> one.getValue().contains("COUNCIL_MEMBER 2"))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        form.put(named, "Nhờ COUNCIL_MEMBER 2 giải thích, sửa dở dang.");
        MvcTestResult refused = post(table.secretary(), base() + "/release", form);
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(refused)).contains("sửa dở dang", "lộ người viết", "COUNCIL_MEMBER 2");
        form.put(named, "Nguồn chưa rõ.");
        assertThat(post(table.secretary(), base() + "/release", form)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(post(table.secretary(), base() + "/release", form)).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void theProducerReadsItWithTheIssuedNoticeAndItNamesNobody() throws IOException {
        writing.draft(councils.office(), table.session(), table.product());
        Map<String, String> form = form();
        form.replaceAll((key, value) -> value.contains("COUNCIL_MEMBER 2") ? "Nguồn chưa rõ." : value);
        assertThat(post(councils.office(), base() + "/release", form)).hasStatus(HttpStatus.SEE_OTHER);
        Actor producer = councils.dossiers().producer();
        assertThat(notices.readableBy(producer)).noneMatch(one -> one.result().equals(result));
        decisions.notify(councils.office(), result, false, number(), SeatedCouncil.DAY);
        UUID notice = notices.readableBy(producer).stream()
                .filter(one -> one.result().equals(result))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(text(get(producer, "/notices/" + notice))).contains("/reasons");
        String page = text(get(producer, "/notices/" + notice + "/reasons"));
        String paper = words(get(producer, "/notices/" + notice + "/reasons.docx"));
        for (String text : List.of(page, paper)) {
            assertThat(text)
                    .contains("Cần hợp đồng mua nguyên liệu trong tỉnh.", "Nguồn chưa rõ.", "để đạt 3 sao")
                    .doesNotContain("COUNCIL_MEMBER", "COUNCIL_CHAIR", "COUNCIL_SECRETARY", "Cơ quan 0", "Cơ quan 2");
        }
        assertThat(get(producer, "/notices/" + notice + "/reasons.pdf")).hasStatusOk();
        assertThat(get(people.a(Role.PRODUCER, "", 2), "/notices/" + notice + "/reasons"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void beforeReleaseTheProducerFindsNothing() {
        writing.draft(table.secretary(), table.session(), table.product());
        decisions.notify(councils.office(), result, false, number(), SeatedCouncil.DAY);
        Actor producer = councils.dossiers().producer();
        UUID notice = notices.readableBy(producer).stream()
                .filter(one -> one.result().equals(result))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(text(get(producer, "/notices/" + notice))).doesNotContain("/reasons");
        assertThat(get(producer, "/notices/" + notice + "/reasons")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(producer, "/notices/" + notice + "/reasons.pdf")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void onlySecretaryAndOfficeWriteItAndOnlyAfterTheResult() {
        Map<Actor, Integer> expected = new LinkedHashMap<>();
        expected.put(table.secretary(), 200);
        expected.put(councils.office(), 200);
        expected.put(table.chair(), 403);
        expected.put(table.members().getFirst(), 403);
        expected.put(councils.dossiers().producer(), 403);
        expected.put(people.a(Role.PROVINCE_OFFICE, "14@2025-07-01"), 404);
        expected.put(people.a(Role.COUNCIL_SECRETARY, "14@2025-07-01"), 404);
        expected.put(people.a(Role.MINISTRY_OFFICE, "VN"), 404);
        expected.forEach(
                (actor, status) -> assertThat(get(actor, base()).getResponse().getStatus())
                        .as(actor.name())
                        .isEqualTo(status));
        Table open = councils.open(3, 1, SeatedCouncil.usualRules(null, SeatedCouncil.MAJORITY));
        assertThat(get(open.secretary(), "/sessions/" + open.session() + "/products/" + open.product() + "/reasons"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theOfficeChangesWhatStepsCostAndAReleasedLetterKeepsItsFigures() {
        writing.draft(councils.office(), table.session(), table.product());
        Map<String, String> form = form();
        form.replaceAll((key, value) -> value.contains("COUNCIL_MEMBER 2") ? "Nguồn chưa rõ." : value);
        post(councils.office(), base() + "/release", form);
        RoadMap before = released();
        assertThat(before.steps()).isNotEmpty();
        String family = before.steps().getFirst().family();
        Actor office = councils.office();
        int version = version(family);
        Map<String, String> figures = new HashMap<>(
                Map.of("task", "Việc mới", "costFrom", "9", "costTo", "3", "weeksFrom", "x", "weeksTo", "5"));
        figures.put("version", Integer.toString(version));
        MvcTestResult refused = post(office, "/roadmap-steps/" + family, figures);
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(refused)).contains("Việc mới", "số sau không nhỏ hơn", "Hãy ghi nguồn số liệu");
        figures.putAll(Map.of("costTo", "12,5", "weeksFrom", "2", "source", "Báo giá tháng 9/2026"));
        assertThat(post(office, "/roadmap-steps/" + family, figures)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(post(office, "/roadmap-steps/" + family, figures)).hasStatus(HttpStatus.CONFLICT);
        assertThat(text(get(office, "/roadmap-steps"))).contains("Việc mới", "12,5", "Báo giá tháng 9/2026");
        assertThat(post(table.secretary(), "/roadmap-steps/" + family, figures)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(released()).isEqualTo(before);
    }

    private int version(String family) {
        return jdbc.sql("select coalesce(max(version), 0) from evaluation.roadmap_step where family = :family")
                .param("family", family)
                .query(Integer.class)
                .single();
    }

    private RoadMap released() {
        RoadMap map = queries.released(result).orElseThrow().roadMap();
        assertThat(map).isNotNull();
        return map;
    }

    private static String number() {
        return Integer.toString(java.util.concurrent.ThreadLocalRandom.current().nextInt(1000, 900_000));
    }

    private String base() {
        return "/sessions/" + table.session() + "/products/" + table.product() + "/reasons";
    }

    private Map<String, String> form() {
        var letter = queries.desk(councils.office(), table.session(), table.product())
                .letter();
        Map<String, String> form = new LinkedHashMap<>();
        form.put("version", Integer.toString(letter.version()));
        letter.remarks().forEach(one -> {
            form.put("text-" + one.position(), one.text());
            form.put("keep-" + one.position(), "true");
        });
        return form;
    }

    private static String words(MvcTestResult docx) throws IOException {
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(docx.getResponse().getContentAsByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", "");
                }
            }
        }
        throw new IOException("no document");
    }

    private MvcTestResult get(Actor actor, String url) {
        return mvc.get().uri(url).with(people.as(actor)).exchange();
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult post(Actor actor, String url, Map<String, String> form) {
        var request = mvc.post().uri(url).with(people.as(actor)).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }
}
