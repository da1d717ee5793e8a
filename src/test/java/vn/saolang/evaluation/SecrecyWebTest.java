package vn.saolang.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.ranking.CouncilPolicy.MinimumPolicy;

/** Nobody learns of another's sheet before a product is closed: not from a page, a count, a status or a paper. */
@WebTest
class SecrecyWebTest {

    private static final Map<String, Integer> SEVERE = Map.of("1.1", 0, "1.2", 0, "2.1", 0, "4.1", 0, "5.1", 0);

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    SettableClock clock;

    SeatedCouncil councils;
    Table table;

    @BeforeEach
    void prepare() {
        clock.reset();
        councils = new SeatedCouncil();
        beans.autowireBean(councils);
        table = councils.open(3, 1, SeatedCouncil.usualRules(BigDecimal.TEN, MinimumPolicy.MAJORITY));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aMembersPagesAreTheSameWhateverTheOthersScored() throws Exception {
        Actor member = table.members().getFirst();
        Actor other = table.members().get(1);
        Actor third = table.members().get(2);
        List<String> before = pages(member);
        councils.score(table, other, SEVERE);
        assertThat(pages(member)).isEqualTo(before);
        councils.score(table, third, Map.of());
        councils.score(table, table.chair(), Map.of());
        assertThat(pages(member)).isEqualTo(before);
    }

    @Test
    void theSecretarysBoardNamesWhoFinishedButIsTheSameWhateverTheySored() throws Exception {
        Table generous = councils.open(3, 1, SeatedCouncil.usualRules(BigDecimal.TEN, MinimumPolicy.MAJORITY));
        councils.score(table, table.members().getFirst(), SEVERE);
        councils.score(generous, generous.members().getFirst(), Map.of());
        String severe = board(table);
        assertThat(severe).doesNotContain("Không đạt");
        assertThat(facts(severe)).isEqualTo(facts(board(generous)));
    }

    @Test
    void beforeClosingThereAreNoResultsAndNobodyPrintsAnothersSheet() {
        table.scorers().forEach(actor -> councils.score(table, actor, Map.of()));
        String base = "/sessions/" + table.session();
        assertThat(get(base + "/results", table.chair()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Trung bình");
        String sheets = base + "/products/" + table.product() + "/sheets/" + table.product() + ".pdf";
        assertThat(get(sheets, table.chair())).hasStatus(HttpStatus.NOT_FOUND);
        councils.close(table);
        assertThat(get(base + "/results", table.members().getFirst()))
                .hasStatusOk()
                .bodyText()
                .contains("100,00")
                .doesNotContain("/sheets/");
        assertThat(get(base + "/results", table.chair())).bodyText().contains("/sheets/");
    }

    @Test
    void strangersDoNotKnowTheSessionExists() {
        String url = "/sessions/" + table.session();
        Actor elsewhere = people.a(Role.COUNCIL_CHAIR, "24@2025-07-01");
        assertThat(get(url, elsewhere)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(url + "/products/" + table.product() + "/sheet", elsewhere))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(url + "/products/" + table.product() + "/sheet", table.secretary()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(url, people.a(Role.PRODUCER, ""))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(url, people.a(Role.MINISTRY_OFFICE, Level.COUNTRY))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(url, councils.office())).hasStatusOk();
    }

    @Test
    void anAnswerIsSavedOverHttpAndTheSecondWindowIsToldWhatIsStored() {
        String url = "/sessions/" + table.session() + "/products/" + table.product() + "/sheet/answers/1.1";
        Actor member = table.members().getFirst();
        assertThat(save(url, member, "1", "0"))
                .hasStatusOk()
                .bodyText()
                .contains("Đã lưu")
                .contains("name=\"version\" value=\"1\"")
                .contains("hx-swap-oob");
        assertThat(save(url, member, "2", "0"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Chưa lưu")
                .contains("name=\"version\" value=\"1\"");
        assertThat(save(url, member, "99", "1")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(save(url, member, "-1", "1")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(mvc.post()
                        .uri(url)
                        .with(people.as(member))
                        .with(csrf())
                        .param("answers[1.1]", "0")
                        .param("version", "1"))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    private MvcTestResult save(String url, Actor actor, String option, String version) {
        return mvc.post()
                .uri(url)
                .with(people.as(actor))
                .with(csrf())
                .header("HX-Request", "true")
                .param("answers[1.1]", option)
                .param("version", version)
                .param("comment", "")
                .exchange();
    }

    private MvcTestResult get(String url, Actor actor) {
        return mvc.get().uri(url).with(people.as(actor)).exchange();
    }

    private List<String> pages(Actor actor) throws UnsupportedEncodingException {
        String base = "/sessions/" + table.session();
        return List.of(
                html(base, actor),
                html(base + "/products/" + table.product() + "/sheet", actor),
                html(base + "/results", actor),
                html("/sessions", actor),
                html("/work", actor));
    }

    private String board(Table one) throws UnsupportedEncodingException {
        return html("/sessions/" + one.session(), one.secretary());
    }

    /** The page without the tokens and ids that differ from request to request and from session to session. */
    private String html(String url, Actor actor) throws UnsupportedEncodingException {
        MvcTestResult result = get(url, actor);
        assertThat(result).hasStatusOk();
        return result.getResponse()
                .getContentAsString()
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID");
    }

    private static String facts(String board) {
        int from = board.indexOf("<dl class=\"facts\">");
        return board.substring(from, board.indexOf("</section>", from));
    }
}
