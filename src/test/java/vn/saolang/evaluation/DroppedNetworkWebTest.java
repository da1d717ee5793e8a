package vn.saolang.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
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
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.evaluation.app.conflict.DeclareInterest;
import vn.saolang.evaluation.app.session.ReopenSheets;
import vn.saolang.evaluation.model.conflict.ConflictKind;
import vn.saolang.kernel.Actor;
import vn.saolang.ranking.CouncilPolicy.MinimumPolicy;

/** Saves that come twice, late, out of order, from a wrong clock or from the wrong person: nothing lost, nothing counted twice. */
@WebTest
class DroppedNetworkWebTest {

    private static final LocalDate DAY = SeatedCouncil.DAY;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ReopenSheets reopening;

    @Autowired
    DeclareInterest declaring;

    SeatedCouncil councils;
    Table table;
    Actor member;

    @BeforeEach
    void prepare() {
        clock.reset();
        councils = new SeatedCouncil();
        beans.autowireBean(councils);
        table = councils.open(3, 1, SeatedCouncil.usualRules(BigDecimal.TEN, MinimumPolicy.MAJORITY));
        member = table.members().getFirst();
    }

    @AfterEach
    void theDataKeepTheirRules() throws IOException {
        clock.reset();
        for (var file :
                new PathMatchingResourcePatternResolver().getResources("classpath:invariants/evaluation/*.sql")) {
            String sql = file.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
            assertThat(jdbc.sql(sql).query().listOfRows())
                    .as(file.getFilename())
                    .isEmpty();
        }
    }

    @Test
    void theSameSaveSentTwiceIsKeptOnceAndAnsweredAlike() {
        Map<String, String> save = save(UUID.randomUUID(), "1.1", 1, 0, "Chắc chắn");
        assertThat(send(member, "1.1", save)).hasStatusOk().bodyText().contains("is-kept", "value=\"1\"");
        assertThat(send(member, "1.1", save)).hasStatusOk().bodyText().contains("is-kept", "value=\"1\"");
        assertThat(versions("1.1")).isEqualTo(1);
        Map<String, String> next = save(UUID.randomUUID(), "1.1", 2, 1, "Nghĩ lại");
        assertThat(send(member, "1.1", next)).hasStatusOk().bodyText().contains("value=\"2\"");
        // The first one arrives a third time, after the second: nothing goes back.
        assertThat(send(member, "1.1", save)).hasStatusOk().bodyText().contains("value=\"1\"");
        assertThat(versions("1.1")).isEqualTo(2);
        assertThat(stored("1.1")).isEqualTo("Nghĩ lại");
    }

    @Test
    void theOverallCommentIsKeptOnceToo() {
        Map<String, String> save = save(UUID.randomUUID(), "", null, 0, "Sản phẩm tốt");
        assertThat(comment(member, save)).hasStatusOk().bodyText().contains("is-kept", "value=\"1\"");
        assertThat(comment(member, save)).hasStatusOk().bodyText().contains("is-kept", "value=\"1\"");
        assertThat(comment(member, save(UUID.randomUUID(), "", null, 0, "Khác")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("data-comment=\"Sản phẩm tốt\"");
        assertThat(comment(member, save(UUID.randomUUID(), "", null, 1, "Khác")))
                .hasStatusOk();
        assertThat(jdbc.sql("""
                        select v.comment from evaluation.sheet_comment_version v join evaluation.sheet h on h.id = v.sheet_id
                        where h.product_id = :product order by v.version
                        """)
                        .param("product", table.product())
                        .query(String.class)
                        .list())
                .containsExactly("Sản phẩm tốt", "Khác");
    }

    @Test
    void aNumberIsUsedForOneSaveOnly() {
        UUID number = UUID.randomUUID();
        send(member, "1.1", save(number, "1.1", 1, 0, ""));
        assertThat(send(member, "1.2", save(number, "1.2", 1, 0, ""))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(send(table.members().get(1), "1.1", save(number, "1.1", 1, 0, "")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(versions("1.1")).isEqualTo(1);
        for (String wrong : List.of("x", "0", number + "0", "../" + number, "' or 1=1")) {
            Map<String, String> save = save(UUID.randomUUID(), "1.3", 1, 0, "");
            save.put("saveId", wrong);
            assertThat(send(member, "1.3", save)).as(wrong).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Map<String, String> sheet = save(UUID.randomUUID(), "1.3", 1, 0, "");
        sheet.put("sheet", "none");
        assertThat(send(member, "1.3", sheet)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void aQueueThatArrivesOutOfOrderShowsItsConflictAndLosesNothing() {
        Map<String, String> first = save(UUID.randomUUID(), "1.1", 1, 0, "một");
        Map<String, String> second = save(UUID.randomUUID(), "1.1", 2, 1, "hai");
        assertThat(send(member, "1.1", second)).hasStatusOk();
        assertThat(send(member, "1.1", first))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("data-option=\"2\"", "data-comment=\"hai\"", "value=\"1\"");
        assertThat(stored("1.1")).isEqualTo("hai");
        first.put("saveId", UUID.randomUUID().toString());
        first.put("version", "1");
        assertThat(send(member, "1.1", first)).hasStatusOk();
        assertThat(stored("1.1")).isEqualTo("một");
    }

    @Test
    void aSaveAfterHandingInIsKeptAsLateAndShownToTheMemberAndTheTableWithoutItsWords() throws Exception {
        councils.score(table, member, Map.of());
        clock.setTo(DAY, LocalTime.of(10, 0));
        Map<String, String> save = save(UUID.randomUUID(), "1.1", 0, 1, "Tôi đổi ý");
        assertThat(send(member, "1.1", save))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("is-late", "phiếu đã nộp lúc 08:00 01/09/2026");
        assertThat(send(member, "1.1", save)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(lateOnes()).isEqualTo(1);
        assertThat(get(member, "/late")).hasStatusOk().bodyText().contains("Tôi đổi ý", "10:00 01/09/2026");
        assertThat(get(member, "/products/" + table.product() + "/sheet"))
                .bodyText()
                .contains("Tôi đổi ý");
        for (Actor reader : List.of(table.secretary(), table.chair(), councils.office())) {
            assertThat(get(reader, "/late"))
                    .hasStatusOk()
                    .bodyText()
                    .contains(member.name(), "phiếu đã nộp lúc")
                    .doesNotContain("Tôi đổi ý");
        }
        assertThat(get(table.members().get(1), "/late"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(member.name());
        assertThat(get(people.a(vn.saolang.kernel.Role.COUNCIL_CHAIR, "24@2025-07-01"), "/late"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aTabletThatComesBackAfterTwoHoursIsToldThatTheProductWasClosedAndChangesNothing() {
        table.scorers().forEach(actor -> councils.score(table, actor, Map.of()));
        clock.setTo(DAY, LocalTime.of(9, 30));
        councils.close(table);
        clock.setTo(DAY, LocalTime.of(11, 30));
        Map<String, String> save = save(UUID.randomUUID(), "1.1", 0, 1, "Muộn hai giờ");
        save.put("queued", "true");
        assertThat(send(member, "1.1", save))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("sản phẩm đã đóng lúc 09:30 01/09/2026");
        assertThat(comment(member, save(UUID.randomUUID(), "", null, 0, "Nhận xét muộn")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(lateOnes()).isEqualTo(2);
        assertThat(get(member, "/results")).bodyText().contains("100,00");
    }

    @Test
    void whatWasTypedOnTheSheetBeforeAReopeningIsLateForTheNewOne() {
        String sheet = sheetOf(member);
        send(member, "1.1", save(UUID.randomUUID(), "1.1", 1, 0, "lần một"));
        reopening.reopen(table.chair(), table.session(), table.product(), "Chênh lệch điểm");
        Map<String, String> save = save(UUID.randomUUID(), "1.1", 2, 1, "gõ trước khi chấm lại");
        save.put("sheet", sheet);
        assertThat(send(member, "1.1", save))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("đã cho chấm lại lúc");
        assertThat(stored("1.1")).isEqualTo("lần một");
        Map<String, String> anew = save(UUID.randomUUID(), "1.1", 2, 1, "lần hai");
        anew.put("sheet", sheetOf(member));
        assertThat(send(member, "1.1", anew)).hasStatusOk();
    }

    @Test
    void aMemberWhoIsOutOfTheProductIsToldSoAndTheAnswerIsKept() {
        send(member, "1.1", save(UUID.randomUUID(), "1.1", 1, 0, ""));
        declaring.declare(member, table.session(), table.product(), true, ConflictKind.KIN, "Anh em với chủ cơ sở");
        assertThat(send(member, "1.2", save(UUID.randomUUID(), "1.2", 1, 0, "")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("không còn tham gia");
        assertThat(get(member, "/late")).hasStatusOk().bodyText().contains("1.2");
        assertThat(lateOnes()).isEqualTo(1);
    }

    @Test
    void anothersSheetDoesNotExistAndAnotherAccountsQueueIsNotTaken() {
        Actor stranger = people.a(vn.saolang.kernel.Role.COUNCIL_MEMBER, "24@2025-07-01");
        Map<String, String> save = save(UUID.randomUUID(), "1.1", 1, 0, "");
        assertThat(send(stranger, "1.1", save)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(send(table.secretary(), "1.1", save)).hasStatus(HttpStatus.NOT_FOUND);
        save.put("account", member.account().toString());
        assertThat(send(table.members().get(1), "1.1", save)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(versions("1.1")).isZero();
        assertThat(send(member, "1.1", save)).hasStatusOk();
        // A foreign sheet's number does not open it.
        Map<String, String> foreign = save(UUID.randomUUID(), "1.2", 1, 0, "");
        foreign.put("sheet", sheetOf(table.members().get(1)));
        assertThat(send(member, "1.2", foreign)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(versions("1.2")).isZero();
    }

    @Test
    void theClockOfADeviceDecidesNothing() {
        long now = clock.instant().toEpochMilli();
        List<String> clocks = List.of(
                Long.toString(now + 7_200_000),
                Long.toString(now - 7_200_000),
                "0",
                Long.toString(Instant.parse("2099-12-31T23:59:59Z").toEpochMilli()),
                "-99999999999999",
                "99999999999999",
                "tomorrow",
                "9".repeat(40));
        for (int i = 0; i < clocks.size(); i++) {
            Map<String, String> save = save(UUID.randomUUID(), "1.1", i % 2, i, "lần " + i);
            save.put("said", clocks.get(i));
            assertThat(send(member, "1.1", save)).as(clocks.get(i)).hasStatusOk();
        }
        assertThat(stored("1.1")).isEqualTo("lần 7");
        assertThat(jdbc.sql("""
                        select count(*) from evaluation.sheet_answer_version v join evaluation.sheet h on h.id = v.sheet_id
                        where h.product_id = :product and v.saved_at <> :now
                        """)
                        .param("product", table.product())
                        .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                        .query(Integer.class)
                        .single())
                .isZero();
        councils.score(table, table.members().get(1), Map.of());
        for (String said : clocks) {
            Map<String, String> save = save(UUID.randomUUID(), "1.1", 1, 1, "");
            save.put("said", said);
            assertThat(send(table.members().get(1), "1.1", save)).as(said).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        assertThat(get(table.secretary(), "/late")).hasStatusOk();
    }

    @Test
    void aCommentThatIsTooLongIsRefusedAndStaysWithItsSender() {
        assertThat(send(member, "1.1", save(UUID.randomUUID(), "1.1", 1, 0, "x".repeat(10_000))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("is-refused");
        assertThat(send(member, "1.1", save(UUID.randomUUID(), "1.1", 99, 0, "")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(send(member, "9.9", save(UUID.randomUUID(), "9.9", 1, 0, "")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(lateOnes()).isZero();
    }

    @Test
    void aTabletLearnsWhoIsSignedInAndGetsTheWorkerAnew() {
        assertThat(mvc.get().uri("/sessions/signed-in").header("HX-Request", "true"))
                .hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(mvc.get().uri("/sessions/signed-in").with(people.as(member)))
                .hasStatusOk()
                .bodyText()
                .contains(member.account().toString(), "name=\"_csrf\"");
        assertThat(mvc.get().uri("/sessions/offline").with(people.as(member))).hasStatusOk();
        assertThat(mvc.get().uri("/service-worker.js"))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("text/javascript")
                .headers()
                .hasHeaderSatisfying("Cache-Control", all -> assertThat(all).containsExactly("no-cache"));
    }

    private static Map<String, String> save(
            UUID number, String criterion, Integer option, int version, String comment) {
        Map<String, String> form = new java.util.HashMap<>();
        form.put("saveId", number.toString());
        if (option != null) {
            form.put("answers[" + criterion + "]", option.toString());
        }
        form.put("version", Integer.toString(version));
        form.put("comment", comment);
        return form;
    }

    private MvcTestResult send(Actor actor, String criterion, Map<String, String> form) {
        return post(actor, "/answers/" + criterion, form);
    }

    private MvcTestResult comment(Actor actor, Map<String, String> form) {
        return post(actor, "/comment", form);
    }

    private MvcTestResult post(Actor actor, String path, Map<String, String> form) {
        var request = mvc.post()
                .uri("/sessions/" + table.session() + "/products/" + table.product() + "/sheet" + path)
                .header("HX-Request", "true")
                .with(people.as(actor))
                .with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult get(Actor actor, String path) {
        return mvc.get()
                .uri("/sessions/" + table.session() + path)
                .with(people.as(actor))
                .exchange();
    }

    private String sheetOf(Actor actor) {
        return jdbc.sql("""
                        select h.id from evaluation.sheet h
                        join evaluation.session_product p on p.id = h.product_id and p.attempt = h.attempt
                        join evaluation.seat t on t.id = h.seat_id
                        where p.id = :product and t.account_id = :account
                        """)
                .param("product", table.product())
                .param("account", actor.account())
                .query(String.class)
                .single();
    }

    private int versions(String criterion) {
        return number(
                "select count(*) from evaluation.sheet_answer_version v join evaluation.sheet h on h.id = v.sheet_id"
                        + " where h.product_id = :product and v.criterion = '" + criterion + "'");
    }

    private int lateOnes() {
        return number("select count(*) from evaluation.late_answer l join evaluation.sheet h on h.id = l.sheet_id"
                + " where h.product_id = :product");
    }

    private int number(String sql) {
        return jdbc.sql(sql)
                .param("product", table.product())
                .query(Integer.class)
                .single();
    }

    private String stored(String criterion) {
        return jdbc.sql("""
                        select a.comment from evaluation.sheet_answer a
                        join evaluation.sheet h on h.id = a.sheet_id
                        join evaluation.session_product p on p.id = h.product_id and p.attempt = h.attempt
                        join evaluation.seat t on t.id = h.seat_id
                        where p.id = :product and a.criterion = :criterion and t.account_id = :account
                        """)
                .param("product", table.product())
                .param("criterion", criterion)
                .param("account", member.account())
                .query(String.class)
                .single();
    }
}
