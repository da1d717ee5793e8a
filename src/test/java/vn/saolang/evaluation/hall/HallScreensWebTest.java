package vn.saolang.evaluation.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.StatementCount;
import vn.saolang.WebTest;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;

/** The live screens of a meeting: cheap, up to date, and silent about points. */
@WebTest
class HallScreensWebTest extends InTheHall {

    private static final Map<String, Integer> SEVERE = Map.of("1.1", 0, "1.2", 0, "2.1", 0, "4.1", 0);
    private static final Pattern SEEN = Pattern.compile("data-seen=\"([0-9a-f]+)\"");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Test
    void whatWasSeenIsAnsweredWithNothingUntilItChanges() throws Exception {
        Table table = started(3, 2);
        Actor member = table.members().getFirst();
        String url = "/sessions/" + table.session();
        String first = html(url + "/live", member);
        assertThat(first).contains("Đang thảo luận").doesNotContain("Chấm sản phẩm");
        assertThat(get(url + "/live?seen=" + seen(first), member)).hasStatus(HttpStatus.NO_CONTENT);
        councils.open(table, table.product());
        String second = html(url + "/live?seen=" + seen(first), member);
        assertThat(second).contains("Chấm sản phẩm 1").contains("/sheet#desk");
        for (Actor other : List.of(table.chair(), table.members().get(1))) {
            councils.score(table, other, SEVERE);
            assertThat(get(url + "/live?seen=" + seen(second), member)).hasStatus(HttpStatus.NO_CONTENT);
        }
        String chairs = html(url + "/live", table.chair());
        assertThat(chairs).contains("2/4").contains("Chưa đóng được");
        assertThat(get(url + "/live?seen=" + seen(chairs), table.secretary())).hasStatus(HttpStatus.NO_CONTENT);
    }

    @Test
    void theScreenOfTheHallIsTheSameWhateverWasScoredUntilTheRulesLetItKnow() throws Exception {
        Table severe = started(3, 1);
        Table generous = started(3, 1);
        for (Table one : List.of(severe, generous)) {
            councils.open(one, one.product());
        }
        for (int i = 0; i < 4; i++) {
            councils.score(severe, severe.scorers().get(i), i % 2 == 0 ? SEVERE : Map.of());
            councils.score(generous, generous.scorers().get(i), Map.of());
            assertThat(screen(severe)).isEqualTo(screen(generous));
        }
        assertThat(screen(severe)).contains("Đã nộp 4/4 phiếu").doesNotContain("Thành viên", "100,00", "class=\"stars");
        councils.close(generous);
        assertThat(screen(generous))
                .contains("100,00")
                .contains("class=\"stars")
                .contains("Đã xong 1/1");
    }

    @Test
    void theScreenSaysInPlainWordsWhatIsMissingAndOffersTheCodeWhileMembersAreMissing() throws Exception {
        Table table = councils.convened(4, 2, rules());
        councils.present(table, table.scorers().subList(1, 3));
        assertThat(screen(table))
                .contains("Chưa đủ điều kiện họp (cần 4)")
                .contains("2/5")
                .contains("Còn thiếu")
                .contains("102/QĐ-UBND")
                .contains("/hall/code.svg");
        councils.present(table, table.scorers());
        assertThat(screen(table)).contains("Đủ điều kiện họp").doesNotContain("code.svg", "Còn thiếu");
    }

    @Test
    void aPollCostsTheSameForManyProductsAsForFew() throws Exception {
        Table table = started(12, 2);
        councils.open(table, table.product());
        String url = "/sessions/" + table.session();
        html(url + "/live", table.chair());
        int few = statements(url + "/live", table.chair());
        int fewHall = statements(url + "/hall/live", table.secretary());
        copyProducts(table, 58);
        try {
            int many = statements(url + "/live", table.chair());
            assertThat(many).isEqualTo(few).isLessThanOrEqualTo(40);
            assertThat(statements(url + "/hall/live", table.secretary()))
                    .isEqualTo(fewHall)
                    .isLessThanOrEqualTo(35);
            int member = statements(url + "/live", table.members().getFirst());
            int page = statements(url, table.chair());
            String chairs = html(url + "/live", table.chair());
            int quiet = statements(url + "/live?seen=" + seen(chairs), table.chair());
            assertThat(quiet).isLessThanOrEqualTo(10);
            assertThat(page).isLessThanOrEqualTo(60);
            System.out.printf(
                    "60 products x 13 seats, statements: live table %d, member %d, hall %d, unchanged %d, page %d%n",
                    many, member, fewHall, quiet, page);
            long began = System.nanoTime();
            for (int i = 0; i < 20; i++) {
                get(url + "/live", table.chair());
            }
            long changed = (System.nanoTime() - began) / 20_000;
            began = System.nanoTime();
            for (int i = 0; i < 20; i++) {
                get(url + "/live?seen=" + seen(chairs), table.chair());
            }
            System.out.printf("live: changed %d us, unchanged %d us%n", changed, (System.nanoTime() - began) / 20_000);
        } finally {
            removeCopies(table);
        }
    }

    @Test
    void onlyTableAndOfficeShowTheScreenAndNobodyElseKnowsTheMeeting() {
        Table table = started(3, 1);
        String url = "/sessions/" + table.session();
        assertThat(get(url + "/hall", councils.office())).hasStatusOk();
        assertThat(get(url + "/hall", table.members().getFirst())).hasStatus(HttpStatus.FORBIDDEN);
        Actor elsewhere = people.a(Role.COUNCIL_CHAIR, "24@2025-07-01");
        for (String path : List.of("/hall", "/hall/live", "/live", "/motions")) {
            assertThat(get(url + path, elsewhere)).hasStatus(HttpStatus.NOT_FOUND);
        }
        for (String path : List.of("/start", "/end", "/motions", "/products/" + table.product() + "/discussion")) {
            assertThat(post(url + path, elsewhere, Map.of("question", "?"))).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(post(url + "/end", table.secretary(), Map.of())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(url + "/motions", table.members().getFirst(), Map.of())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void nothingTypedIsLostWhenTheEndOrTheOrderIsRefused() {
        Table table = started(3, 2);
        String url = "/sessions/" + table.session();
        assertThat(post(url + "/end", table.chair(), Map.of("conclusion", "Kết luận <b>dài</b>.")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Kết luận &lt;b&gt;dài")
                .contains("Còn 2 sản phẩm");
        assertThat(post(
                        url + "/products/" + table.product() + "/place",
                        table.chair(),
                        Map.of("seen", "1", "place", "x1")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("value=\"x1\"");
        assertThat(post(url + "/products/" + table.product() + "/place", table.chair(), Map.of("seen", "1", "to", "2")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(post(url + "/products/" + table.product() + "/discussion", table.secretary(), Map.of()))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void aVoteOverHttpIsNotedChangedClosedAndRefusedAfterwards() throws Exception {
        Table table = started(3, 1);
        String url = "/sessions/" + table.session() + "/motions";
        assertThat(post(url, table.chair(), Map.of("question", "", "secret", "true")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Hãy ghi nội dung")
                .contains("checked");
        assertThat(post(
                        url,
                        table.secretary(),
                        Map.of(
                                "question",
                                "Hoãn sản phẩm này?",
                                "product",
                                table.product().toString())))
                .hasStatus(HttpStatus.SEE_OTHER);
        Actor member = table.members().getFirst();
        String motion = url + "/" + id(html(url, member), "/motions/([0-9a-f-]{36})/vote");
        assertThat(html("/sessions/" + table.session() + "/live", member)).contains("Hoãn sản phẩm này?");
        assertThat(post(motion + "/vote", member, Map.of("choice", "MAYBE")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        for (Actor one : table.scorers()) {
            assertThat(post(motion + "/vote", one, Map.of("choice", "FOR"))).hasStatus(HttpStatus.SEE_OTHER);
        }
        assertThat(screen(table)).contains("Đã biểu quyết 4/4 người").doesNotContain("Tán thành 4");
        assertThat(post(motion + "/closing", table.chair(), Map.of())).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(post(motion + "/vote", member, Map.of("choice", "AGAINST")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("lựa chọn gửi sau không được tính")
                .contains("Tán thành 4, không tán thành 0");
        assertThat(screen(table)).contains("Thông qua").contains("Tán thành 4");
        assertThat(html(url, table.chair())).contains("Ai chọn gì");
        assertThat(html(url, member)).doesNotContain("Ai chọn gì");
    }

    @Test
    void theOfficeEntersWhoLeavesAndKeepsWhatItTyped() throws Exception {
        Table table = started(3, 1);
        Actor gone = table.members().get(2);
        String url = "/councils/"
                + sessions.session(table.chair(), table.session()).session().council() + "/seats";
        assertThat(post(url, councils.office(), Map.of("number", "77/QĐ-UBND", "reason", "Nghỉ hưu.")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("77/QĐ-UBND")
                .contains("Nghỉ hưu.")
                .contains("Hãy chọn một thành viên");
        assertThat(post(
                        url,
                        councils.office(),
                        Map.of(
                                "seat", seatOf(table, gone).id().toString(),
                                "number", "77/QĐ-UBND",
                                "date", "2026-09-01",
                                "signedBy", "Chủ tịch UBND tỉnh",
                                "reason", "Nghỉ hưu.")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(html(url, councils.office())).contains("QĐ số 77/QĐ-UBND ngày 01/09/2026");
        assertThat(get("/sessions/" + table.session(), gone))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("không còn là thành viên")
                .contains("77/QĐ-UBND");
        assertThat(get(url, people.a(Role.PROVINCE_OFFICE, "24@2025-07-01"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(url, table.chair())).hasStatus(HttpStatus.FORBIDDEN);
    }

    private void copyProducts(Table table, int copies) {
        jdbc.sql("""
                        with source as (select p.*, c.round_id, c.level, c.scope, c.requested_on, c.arrived_at
                                        from evaluation.session_product p
                                        join evaluation.candidate c on c.id = p.candidate_id where p.id = :product),
                        copied as (
                            insert into evaluation.candidate
                                (id, dossier_id, level, scope, round_id, submission, criteria_set, product_name, entity_name,
                                 requested_on, state, arrived_at)
                            select gen_random_uuid(), gen_random_uuid(), level, scope, round_id, submission, criteria_set,
                                   'Bản sao ' || n, 'Chủ thể', requested_on, 'IN_ROUND', arrived_at
                            from source, generate_series(1, :copies) n returning *),
                        placed as (
                            insert into evaluation.session_product
                                (id, session_id, candidate_id, dossier_id, submission, criteria_set, position, state,
                                 opened_at)
                            select gen_random_uuid(), :session, c.id, c.dossier_id, c.submission, c.criteria_set,
                                   100 + row_number() over (), 'OPEN', c.arrived_at
                            from copied c returning *)
                        insert into evaluation.sheet (id, product_id, attempt, seat_id, submission, state)
                        select gen_random_uuid(), p.id, 1, t.id, p.submission, 'DRAFT'
                        from placed p
                        join evaluation.session s on s.id = p.session_id
                        join evaluation.seat t on t.council_id = s.council_id and t.scores
                        """)
                .param("product", table.product())
                .param("session", table.session().value())
                .param("copies", copies)
                .update();
    }

    private void removeCopies(Table table) {
        jdbc.sql("""
                        delete from evaluation.sheet where product_id in
                            (select id from evaluation.session_product where session_id = :s and position > 100)
                        """).param("s", table.session().value()).update();
        List<UUID> candidates = jdbc.sql("""
                        delete from evaluation.session_product where session_id = :s and position > 100
                        returning candidate_id
                        """)
                .param("s", table.session().value())
                .query(UUID.class)
                .list();
        jdbc.sql("delete from evaluation.candidate where id in (:ids)")
                .param("ids", candidates)
                .update();
    }

    private int statements(String url, Actor actor) {
        int before = StatementCount.now();
        assertThat(get(url, actor).getResponse().getStatus()).isIn(200, 204);
        return StatementCount.now() - before;
    }

    private String screen(Table table) throws UnsupportedEncodingException {
        return html("/sessions/" + table.session() + "/hall", table.secretary())
                .replaceAll("data-seen=\"[0-9a-f]+\"", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID");
    }

    private static String seen(String html) {
        return id(html, SEEN.pattern());
    }

    private static String id(String html, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(html);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private String html(String url, Actor actor) throws UnsupportedEncodingException {
        MvcTestResult result = get(url, actor);
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsString();
    }

    private MvcTestResult get(String url, Actor actor) {
        return mvc.get().uri(url).with(people.as(actor)).exchange();
    }

    private MvcTestResult post(String url, Actor actor, Map<String, String> form) {
        var request = mvc.post().uri(url).with(people.as(actor)).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }
}
