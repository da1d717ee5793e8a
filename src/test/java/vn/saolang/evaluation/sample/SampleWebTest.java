package vn.saolang.evaluation.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.evaluation.SeatedCouncil;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.evaluation.app.sample.SampleQueries;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;

/** Samples are received with the reasons the act asks for, and each piece goes somewhere exactly once. */
@WebTest
class SampleWebTest {

    private static final String[] GOOD = {
        "pieces",
        "5",
        "receivedOn",
        "2026-09-01",
        "handedBy",
        "Chủ thể",
        "condition",
        "GOOD",
        "storage",
        "Tủ mát 2",
        "batch",
        "L0126",
        "expiresOn",
        "2027-03-01"
    };

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    SettableClock clock;

    @Autowired
    SampleQueries queries;

    @Autowired
    JdbcClient jdbc;

    SeatedCouncil councils;
    Table table;
    UUID candidate;
    String base;

    @BeforeEach
    void prepare() {
        clock.reset();
        councils = new SeatedCouncil();
        beans.autowireBean(councils);
        table = councils.convened(1, 1, SeatedCouncil.usualRules(null, SeatedCouncil.MAJORITY));
        candidate = jdbc.sql("select candidate_id from evaluation.session_product where id = :id")
                .param("id", table.product())
                .query(UUID.class)
                .single();
        base = "/samples/candidates/" + candidate;
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void fewerThanTheActAsksForNeedAReasonAndNothingTypedIsLost() {
        assertThat(post(
                        base + "/lots",
                        councils.office(),
                        "pieces",
                        "4",
                        "receivedOn",
                        "2026-09-02",
                        "storage",
                        "Kho A"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Quy định 5 mẫu")
                .contains("26/2026 Điều 6.2d")
                .contains("Chọn tình trạng")
                .contains("không sau hôm nay")
                .contains("value=\"Kho A\"");
        String[] typed = GOOD.clone();
        typed[1] = "4";
        assertThat(post(base + "/lots", councils.office(), typed)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(base + "/lots", councils.office(), with(typed, "difference", "Một mẫu vỡ khi chuyển")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(base, table.secretary()))
                .hasStatusOk()
                .bodyText()
                .contains("Một mẫu vỡ khi chuyển")
                .contains("L0126");
        assertBalanced();
    }

    @Test
    void whatIsRegisteredStandsInThePaperSetTooAndEndsThereWhenAllIsGone() {
        receive();
        String set = "/paper-sets/" + dossier();
        assertThat(get(set, councils.office())).bodyText().contains("Chủ thể");
        assertThat(move("GIVE_BACK", "Chủ thể nhận lại", "", units())).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(set, councils.office())).bodyText().contains("trả lại");
        assertThat(jdbc.sql("select ended from recognition.sample_handover where dossier_id = :id")
                        .param("id", dossier())
                        .query(String.class)
                        .single())
                .isEqualTo("RETURNED");
        assertBalanced();
    }

    @Test
    void whatThePaperSetHasNotedIsOfferedAndRegisteredOnce() throws Exception {
        assertThat(post(
                        "/paper-sets/" + dossier() + "/samples",
                        councils.office(),
                        "pieces",
                        "3",
                        "day",
                        "2026-09-01",
                        "handedBy",
                        "Xã gửi lên"))
                .hasStatus(HttpStatus.SEE_OTHER);
        String page = get(base, councils.office()).getResponse().getContentAsString();
        assertThat(page).contains("Lấy sẵn từ sổ giao nhận").contains("value=\"Xã gửi lên\"");
        String handover = jdbc.sql("select id::text from recognition.sample_handover where dossier_id = :id")
                .param("id", dossier())
                .query(String.class)
                .single();
        String[] typed = with(GOOD, "handover", handover, "difference", "Gửi thiếu hai mẫu");
        typed[1] = "3";
        assertThat(post(base + "/lots", councils.office(), typed)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(jdbc.sql("select count(*) from recognition.sample_handover where dossier_id = :id")
                        .param("id", dossier())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(get(base, councils.office())).bodyText().doesNotContain("Lấy sẵn từ sổ giao nhận");
    }

    @Test
    void aPieceGoesOnceDisposalIsWitnessedAndAWrongEntryIsPutRightByAnother() {
        receive();
        List<UUID> units = units();
        List<UUID> one = units.subList(0, 1);
        assertThat(move("TASTE", "Phiên họp, bàn nếm", "", one)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(move("GIVE_BACK", "Chủ thể", "", one))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("không làm được việc này")
                .contains("value=\"Chủ thể\"");
        assertThat(move("GIVE_BACK", "Chủ thể", "", units))
                .as("all or none")
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(move("DISPOSE", "Hư hỏng", "", units.subList(1, 2))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(move("DISPOSE", "Hư hỏng", "Thư ký, văn phòng", units.subList(1, 2)))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(move("RECEIVE", "lần nữa", "", units.subList(2, 3))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(move("TASTE", "", "", List.of())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(move("PUT_RIGHT", "Quét nhầm nhãn", "", one)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(move("TEST", "Trung tâm kiểm nghiệm", "", one)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(queries.piece(councils.office(), one.getFirst()).moves())
                .extracting(move -> move.action().name())
                .containsExactly("RECEIVE", "TASTE", "PUT_RIGHT", "TEST");
        assertBalanced();
        assertThatThrownBy(() -> jdbc.sql("delete from evaluation.sample_move where unit_id = :id")
                        .param("id", one.getFirst())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("only added to");
    }

    @Test
    void theLabelOpensThePieceWithWhatMayBeDoneNext() {
        receive();
        UUID unit = units().getFirst();
        String url = "/samples/units/" + unit;
        assertThat(get(url, table.secretary()))
                .bodyText()
                .contains("Trả lại chủ thể")
                .doesNotContain("Đính chính");
        assertThat(post(url + "/moves", table.secretary(), "action", "TASTE", "on", "2026-09-01", "detail", "x"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(url + "/moves", table.secretary(), "action", "TASTE", "on", "2026-09-01", "detail", "Bàn nếm"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(url, table.secretary()))
                .bodyText()
                .contains("Đính chính")
                .doesNotContain("value=\"TASTE\"");
        for (String paper : List.of(
                base + "/receipt.pdf",
                base + "/receipt.docx",
                "/sessions/" + table.session() + "/samples/labels.pdf",
                "/sessions/" + table.session() + "/samples/list.pdf",
                "/sessions/" + table.session() + "/samples/disposal.docx",
                "/samples/lots/"
                        + queries.of(councils.office(), candidate)
                                .lots()
                                .getFirst()
                                .id() + "/labels.pdf")) {
            assertThat(get(paper, table.secretary())).as(paper).hasStatusOk();
        }
        assertThat(get("/sessions/" + table.session() + "/samples", table.secretary()))
                .bodyText()
                .contains("Còn 4 mẫu");
        assertThat(get("/samples?left=true&q=che", councils.office())).hasStatusOk();
    }

    @Test
    void strangersDoNotKnowOfThem() {
        receive();
        UUID unit = units().getFirst();
        Actor elsewhere = people.a(Role.PROVINCE_OFFICE, "24@2025-07-01");
        for (String url : List.of(base, "/samples/units/" + unit, "/sessions/" + table.session() + "/samples")) {
            assertThat(get(url, elsewhere)).as(url).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(get(url, table.members().getFirst())).as(url).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(post(base + "/lots", elsewhere, GOOD)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("/samples/units/" + unit + "/moves", elsewhere, "action", "TASTE"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(
                        base + "/moves",
                        councils.office(),
                        "unit",
                        UUID.randomUUID().toString(),
                        "action",
                        "TASTE"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private UUID dossier() {
        return queries.of(councils.office(), candidate).candidate().dossier();
    }

    private void receive() {
        assertThat(post(base + "/lots", councils.office(), GOOD)).hasStatus(HttpStatus.SEE_OTHER);
    }

    private List<UUID> units() {
        return queries.of(councils.office(), candidate).lots().getFirst().units().stream()
                .map(one -> one.id())
                .toList();
    }

    private MvcTestResult move(String action, String detail, String witnesses, List<UUID> units) {
        String[] fields = {"action", action, "on", "2026-09-01", "detail", detail, "witnesses", witnesses};
        for (UUID unit : units) {
            fields = with(fields, "unit", unit.toString());
        }
        return post(base + "/moves", councils.office(), fields);
    }

    private static String[] with(String[] fields, String... more) {
        String[] all = java.util.Arrays.copyOf(fields, fields.length + more.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return all;
    }

    private void assertBalanced() {
        for (String rule : List.of(
                "samples-balance", "samples-do-not-move-once-gone", "samples-differing-from-the-act-have-a-reason")) {
            assertThat(jdbc.sql(invariant(rule)).query().listOfRows()).as(rule).isEmpty();
        }
    }

    private static String invariant(String name) {
        try {
            return new ClassPathResource("invariants/evaluation/" + name + ".sql")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }

    private MvcTestResult get(String url, Actor actor) {
        return mvc.get().uri(url).with(people.as(actor)).exchange();
    }

    private MvcTestResult post(String url, Actor actor, String... fields) {
        var request = mvc.post().uri(url).with(people.as(actor)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
