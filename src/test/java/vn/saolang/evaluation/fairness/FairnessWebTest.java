package vn.saolang.evaluation.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
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
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.SeatedCouncil;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.evaluation.app.session.ReopenSheets;
import vn.saolang.evaluation.app.session.SheetQueries;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;

/** Looking back on scoring: nothing before a session is over, others' figures to chair and office only, raw beside adjusted. */
@WebTest
class FairnessWebTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    SettableClock clock;

    @Autowired
    SheetQueries sheets;

    @Autowired
    ReopenSheets reopening;

    @Autowired
    JdbcClient jdbc;

    SeatedCouncil councils;
    Table table;
    Actor strict;

    @BeforeEach
    void prepare() {
        clock.reset();
        councils = new SeatedCouncil();
        beans.autowireBean(councils);
        table = councils.open(3, 1, SeatedCouncil.usualRules(BigDecimal.TEN, SeatedCouncil.MAJORITY));
        strict = table.members().getFirst();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private void scoreAll() {
        councils.score(table, strict, Map.of("1.1", 1), Map.of("1.1", "Thiếu giấy tờ"));
        table.scorers().stream()
                .filter(one -> !one.equals(strict))
                .forEach(one -> councils.score(table, one, Map.of()));
    }

    @Test
    void figuresShowOnceTheSessionIsOverToChairAndOfficeAndToEachMemberTheOwn() {
        String url = "/sessions/" + table.session() + "/fairness";
        scoreAll();
        assertThat(get(url, table.chair()))
                .hasStatusOk()
                .bodyText()
                .contains("Phiên họp chưa xong")
                .doesNotContain("leniency-plot");
        councils.close(table);
        assertThat(get(url, table.chair()))
                .bodyText()
                .contains("không quyết định điều gì", "Điểm gốc (được tính)", "Đã điều chỉnh", "leniency-plot")
                .contains(strict.name(), table.members().get(1).name());
        assertThat(get(url, councils.office())).bodyText().contains(strict.name());
        assertThat(get(url, strict))
                .bodyText()
                .contains("Số liệu của riêng bạn", "leniency-plot")
                .doesNotContain(table.members().get(1).name(), "Điểm gốc (được tính)");
        assertThat(get(url, table.secretary())).hasStatusOk().bodyText().doesNotContain("leniency-plot");
        assertThat(get(url, people.a(Role.COUNCIL_CHAIR, "24@2025-07-01"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(url, people.a(Role.MINISTRY_OFFICE, Level.COUNTRY))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theOfficesSeeCouncilsAndProvincesAndOthersNothing() {
        scoreAll();
        councils.close(table);
        Actor ministry = people.a(Role.MINISTRY_OFFICE, Level.COUNTRY);
        assertThat(get("/fairness", councils.office()))
                .hasStatusOk()
                .bodyText()
                .contains("Hội đồng thử nghiệm", "So với chủ thể tự chấm", strict.name());
        assertThat(get("/fairness?year=1999", councils.office())).bodyText().contains("Chưa có phiên họp nào xong");
        assertThat(get("/fairness?year=2026", ministry))
                .bodyText()
                .contains("Hội đồng thử nghiệm", "Chọn một hội đồng")
                .doesNotContain(strict.name());
        UUID council = jdbc.sql("select council_id from evaluation.session where id = :id")
                .param("id", table.session().value())
                .query(UUID.class)
                .single();
        assertThat(get("/fairness?council=" + council, ministry)).bodyText().contains(strict.name());
        Actor elsewhere = people.a(Role.PROVINCE_OFFICE, "24@2025-07-01");
        assertThat(get("/fairness?council=" + council, elsewhere))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(strict.name(), "Hội đồng thử nghiệm");
        assertThat(get("/fairness", table.chair())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/fairness/alike", strict)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(jdbc.sql("""
                        select count(*) from evaluation.result_pattern t join evaluation.result r on r.id = t.result_id
                        where r.session_id = :id
                        """)
                        .param("id", table.session().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void likeEvidenceWithOtherStarsIsListedByNameToTheOwnOfficeOnly() {
        scoreAll();
        councils.close(table);
        Table second = councils.open(3, 1, SeatedCouncil.usualRules(null, SeatedCouncil.MAJORITY));
        Map<String, Integer> poor = Map.of("1.1", 0, "1.2", 0, "2.1", 0, "4.1", 0, "5.1", 0, "5.2", 0);
        second.scorers().forEach(one -> councils.score(second, one, poor));
        councils.close(second);
        String results = "/sessions/" + second.session() + "/results#r-";
        assertThat(get("/fairness/alike?differences=0", councils.office()))
                .hasStatusOk()
                .bodyText()
                .contains("giống hệt nhau", results, "Được chấm khác nhau ở");
        assertThat(get("/fairness/alike", people.a(Role.MINISTRY_OFFICE, Level.COUNTRY)))
                .bodyText()
                .contains("giống hệt nhau")
                .doesNotContain(results);
        assertThat(get("/fairness/alike?differences=9", people.a(Role.PROVINCE_OFFICE, "24@2025-07-01")))
                .hasStatusOk()
                .bodyText()
                .contains("Không có cặp nào");
    }

    @Test
    void everySaveOfEveryScoringIsKeptAndReadByTheOwnerAndAfterwardsByTheTable() {
        councils.score(table, strict, Map.of("1.1", 1), Map.of("1.1", "Thiếu giấy tờ"));
        UUID first = sheetOf(strict);
        assertThat(get(history(first), strict)).hasStatusOk().bodyText().contains("Thiếu giấy tờ", "lưu trên trang");
        assertThat(get(history(first), table.chair())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(history(first), table.members().get(1))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/sessions/" + table.session() + "/fairness", table.chair()))
                .bodyText()
                .doesNotContain(first.toString());
        table.scorers().stream()
                .filter(one -> !one.equals(strict))
                .forEach(one -> councils.score(table, one, Map.of()));
        reopening.reopen(table.chair(), table.session(), table.product(), "Chấm lại cho rõ");
        table.scorers().forEach(one -> councils.score(table, one, Map.of()));
        councils.close(table);
        for (Actor reader : new Actor[] {strict, table.chair(), table.secretary(), councils.office()}) {
            assertThat(get(history(sheetOf(strict)), reader))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Thiếu giấy tờ", "mang từ lần chấm trước", "Lần chấm 1", "Lần chấm 2");
        }
        assertThat(get(history(first), table.members().get(1))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(history(first), people.a(Role.COUNCIL_CHAIR, "24@2025-07-01")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(history(UUID.randomUUID()), table.chair())).hasStatus(HttpStatus.NOT_FOUND);
    }

    private UUID sheetOf(Actor actor) {
        return sheets.desk(actor, table.session(), table.product()).sheet().id();
    }

    private String history(UUID sheet) {
        return "/sessions/" + table.session() + "/products/" + table.product() + "/sheets/" + sheet + "/history";
    }

    private MvcTestResult get(String url, Actor actor) {
        return mvc.get().uri(url).with(people.as(actor)).exchange();
    }
}
