package vn.saolang.evaluation.tasting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.evaluation.SeatedCouncil;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.evaluation.app.conflict.RecuseMember;
import vn.saolang.evaluation.app.session.SaveAnswer;
import vn.saolang.evaluation.app.session.SessionQueries;
import vn.saolang.evaluation.app.tasting.EndTasting;
import vn.saolang.evaluation.model.SavedAnswer;
import vn.saolang.evaluation.model.conflict.ConflictKind;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;

/** Members taste coded samples without knowing whose they are; what they answered ends on their own sheets. */
@WebTest
class TastingWebTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    SettableClock clock;

    @Autowired
    People people;

    @Autowired
    EndTasting ending;

    @Autowired
    SaveAnswer saving;

    @Autowired
    RecuseMember recusing;

    @Autowired
    SessionQueries sessions;

    @Autowired
    JdbcClient jdbc;

    SeatedCouncil councils;
    TastingTable tasting;
    Table table;

    @BeforeEach
    void prepare() {
        clock.reset();
        councils = new SeatedCouncil();
        beans.autowireBean(councils);
        tasting = new TastingTable();
        beans.autowireBean(tasting);
        table = councils.open(3, 3, SeatedCouncil.usualRules(BigDecimal.TEN, SeatedCouncil.MAJORITY));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void noPageOfAMemberSaysWhichProductACodeIs() throws Exception {
        tasting.start(table);
        Set<String> told = new HashSet<>();
        for (UUID product : table.products()) {
            told.add(product.toString());
            Map<String, Object> names =
                    jdbc.sql("""
                            select p.dossier_id, p.candidate_id, c.product_name, c.entity_name, i.id as item, i.tasting_id
                            from evaluation.session_product p
                            join evaluation.candidate c on c.id = p.candidate_id
                            join evaluation.tasting_item i on i.product_id = p.id where p.id = :id
                            """).param("id", product).query().singleRow();
            names.values().forEach(one -> told.add(String.valueOf(one)));
        }
        Set<String> seen = new HashSet<>();
        for (Actor member : List.of(table.members().getFirst(), table.members().get(1), table.chair())) {
            for (int sample = 1; sample <= 3; sample++) {
                String page = tasting.html(TastingTable.url(table) + "?sample=" + sample, member);
                assertThat(page).contains("Mẫu thứ " + sample + " trên 3");
                told.forEach(one -> assertThat(page).doesNotContain(one));
                assertThat(seen.add(glassIn(page)))
                        .as("ids are each member's own")
                        .isTrue();
            }
        }
        String chairs = tasting.html(TastingTable.url(table) + "/desk", table.chair());
        told.removeIf(chairs.contains("name=\"tasting\"") ? tastingIds()::contains : _ -> false);
        told.forEach(
                one -> assertThat(chairs).as("the desk of a chair who scores").doesNotContain(one));
    }

    /** The desk names the tasting it acts on, which tells nothing of a product. */
    private List<String> tastingIds() {
        return jdbc.sql("select id::text from evaluation.tasting")
                .query(String.class)
                .list();
    }

    private static String glassIn(String page) {
        var found = Pattern.compile("/glasses/([0-9a-f-]{36})/").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void onlyThoseWhoDoNotScoreSeeTheKeyBeforeTheEnd() throws Exception {
        UUID id = tasting.start(table);
        String code = tasting.codeOf(table, table.product());
        String desk = TastingTable.url(table) + "/desk";
        String key = TastingTable.url(table) + "/" + id + "/key.pdf";
        assertThat(tasting.get(desk, table.secretary()))
                .bodyText()
                .contains("Xem mã nào")
                .contains("Chè");
        assertThat(tasting.get(desk, councils.office())).bodyText().contains("Xem mã nào");
        assertThat(tasting.get(desk, table.chair())).hasStatusOk().bodyText().doesNotContain("Xem mã nào");
        assertThat(tasting.get(desk, table.members().getFirst())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(tasting.get(key, table.secretary())).hasStatusOk();
        assertThat(tasting.get(key, table.chair())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(tasting.get(key, table.members().getFirst())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(tasting.get(TastingTable.url(table) + "/" + id + "/labels.pdf", table.secretary()))
                .hasStatusOk();
        ending.end(table.chair(), table.session(), id);
        assertThat(tasting.get(key, table.chair())).hasStatusOk();
        assertThat(tasting.get(TastingTable.url(table), table.members().getFirst()))
                .bodyText()
                .contains(code)
                .contains("Mã mẫu và sản phẩm");
    }

    @Test
    void answersFlowIntoOpenSheetsAtOnceAndIntoTheOthersWhenTheyAreOpened() throws Exception {
        Actor member = table.members().getFirst();
        UUID open = table.product();
        UUID waiting = table.products().get(1);
        UUID id = tasting.start(table);
        for (UUID product : List.of(open, waiting)) {
            String url = tasting.answerUrl(table, member, product, "6.2.3");
            assertThat(tasting.save(url, member, "6.2.3", "2", "0"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("name=\"version\" value=\"1\"");
        }
        saving.save(member, table.session(), open, new SavedAnswer("6.2.2", 1, "bằng tay", 0));
        assertThat(tasting.save(tasting.answerUrl(table, member, open, "6.2.2"), member, "6.2.2", "3", "0"))
                .hasStatusOk();
        assertThat(ending.end(table.chair(), table.session(), id)).isEqualTo(1);
        assertThat(sources(open)).containsExactly("6.2.2 ONLINE 1", "6.2.3 TASTING 2");
        assertThat(sources(waiting)).isEmpty();
        councils.open(table, waiting);
        assertThat(sources(waiting)).containsExactly("6.2.3 TASTING 2");
        String sheet = "/sessions/" + table.session() + "/products/" + open + "/sheet";
        assertThat(tasting.get(sheet, member))
                .bodyText()
                .contains("Khi nếm mẫu " + tasting.codeOf(table, open))
                .contains("khác mức trên phiếu");
        saving.save(member, table.session(), open, new SavedAnswer("6.2.3", 3, "", 1));
        assertThat(sources(open)).containsExactly("6.2.2 ONLINE 1", "6.2.3 TASTING 2", "6.2.3 ONLINE 3");
    }

    private List<String> sources(UUID product) {
        return jdbc.sql("""
                        select v.criterion || ' ' || v.source || ' ' || v.option from evaluation.sheet_answer_version v
                        join evaluation.sheet h on h.id = v.sheet_id where h.product_id = :product
                        order by v.criterion, v.version
                        """).param("product", product).query(String.class).list();
    }

    @Test
    void aLateAnswerIsRefusedClearlyAndWhatWasTypedIsShownAgain() throws Exception {
        Actor member = table.members().getFirst();
        UUID id = tasting.start(table);
        String url = tasting.answerUrl(table, member, table.product(), "6.2.3");
        ending.end(table.secretary(), table.session(), id);
        assertThat(tasting.save(url, member, "6.2.3", "2", "0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Đánh giá cảm quan đã kết thúc");
        assertThat(tasting.post(url, member, "answers[6.2.3]", "2", "version", "0", "comment", "hậu vị ngọt"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("hậu vị ngọt")
                .contains("không được lưu");
    }

    @Test
    void aSecondWindowIsToldAnUnknownOptionRefusedAndASaveSentTwiceKeptOnce() throws Exception {
        Actor member = table.members().getFirst();
        tasting.start(table);
        String url = tasting.answerUrl(table, member, table.product(), "6.2.3");
        String save = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            assertThat(tasting.post(url, member, "answers[6.2.3]", "1", "version", "0", "saveId", save))
                    .hasStatus(HttpStatus.SEE_OTHER);
        }
        assertThat(tasting.save(url, member, "6.2.3", "2", "0"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("name=\"version\" value=\"1\"");
        assertThat(tasting.save(url, member, "6.2.3", "9", "1")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        String foreign = url.replace("6.2.3", "1.1");
        assertThat(tasting.save(foreign, member, "1.1", "1", "0")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(tasting.save(url, table.members().get(1), "6.2.3", "2", "1"))
                .as("another's sample")
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(tasting.post(url, member, "answers[6.2.3]", "9", "version", "1", "comment", "giữ lại"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("giữ lại");
    }

    @Test
    void whoIsRecusedDoesNotGetTheSampleAndWhoIsAbsentCannotAnswer() throws Exception {
        Actor member = table.members().getFirst();
        Seat seat = sessions.session(table.chair(), table.session()).room().council().seats().stream()
                .filter(one -> one.account().equals(member.account()))
                .findFirst()
                .orElseThrow();
        tasting.start(table);
        String url = tasting.answerUrl(table, member, table.product(), "6.2.3");
        String code = tasting.codeOf(table, table.product());
        recusing.recuse(
                councils.office(), table.session(), table.product(), seat.id(), ConflictKind.OTHER, "Người nhà");
        assertThat(tasting.html(TastingTable.url(table), member))
                .contains("trên 2")
                .doesNotContain(">" + code);
        assertThat(tasting.save(url, member, "6.2.3", "2", "0")).hasStatus(HttpStatus.NOT_FOUND);
        Actor other = table.members().get(1);
        String others = tasting.answerUrl(table, other, table.product(), "6.2.3");
        councils.present(table, List.of(table.chair()));
        assertThat(tasting.save(others, other, "6.2.3", "2", "0")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void whoTookTheSeatAfterTheStartGetsTheSamplesOnce() throws Exception {
        Actor member = table.members().getFirst();
        String place = TastingTable.url(table) + "/place";
        assertThat(tasting.post(place, member)).as("no tasting").hasStatus(HttpStatus.NOT_FOUND);
        UUID id = tasting.start(table);
        jdbc.sql("""
                        delete from evaluation.tasting_glass g using evaluation.seat t
                        where t.id = g.seat_id and t.account_id = :account
                          and g.item_id in (select i.id from evaluation.tasting_item i where i.tasting_id = :id)
                        """).param("account", member.account()).param("id", id).update();
        assertThat(tasting.html(TastingTable.url(table), member)).contains("Nhận mẫu của tôi");
        for (int i = 0; i < 2; i++) {
            assertThat(tasting.post(place, member)).hasStatus(HttpStatus.SEE_OTHER);
            assertThat(tasting.html(TastingTable.url(table), member)).contains("trên 3");
        }
        assertThat(tasting.post(place, table.secretary())).hasStatus(HttpStatus.NOT_FOUND);
        ending.end(table.chair(), table.session(), id);
        assertThat(tasting.post(place, member)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void strangersAndWrongStatesAreRefused() {
        String url = TastingTable.url(table);
        assertThat(tasting.post(url + "/preparation", table.secretary()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Chọn ít nhất một sản phẩm");
        String product = table.product().toString();
        assertThat(tasting.post(
                        url + "/preparation", table.secretary(), "product", product, "criteria-" + product, "1.1"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("value=\"" + product + "\" checked");
        UUID id = tasting.prepare(table);
        assertThat(tasting.post(url + "/end", table.chair(), "tasting", id.toString()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("chưa bắt đầu");
        assertThat(tasting.post(url + "/start", table.chair(), "tasting", id.toString()))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(tasting.post(
                        url + "/preparation", table.secretary(), "product", product, "criteria-" + product, "6.2.3"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Actor elsewhere = people.a(Role.COUNCIL_SECRETARY, "24@2025-07-01");
        assertThat(tasting.get(url, elsewhere)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(tasting.post(url + "/start", elsewhere, "tasting", id.toString()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(tasting.get(url, people.a(Role.PRODUCER, ""))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(tasting.post(url + "/drop", table.secretary(), "tasting", id.toString()))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(tasting.post(url + "/start", table.secretary(), "tasting", id.toString()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
