package vn.saolang.evaluation.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
import vn.saolang.StatementCount;
import vn.saolang.WebTest;
import vn.saolang.evaluation.SeatedCouncil;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.evaluation.app.conflict.RecuseMember;
import vn.saolang.evaluation.app.session.SessionQueries;
import vn.saolang.evaluation.model.conflict.ConflictKind;
import vn.saolang.kernel.Actor;

/**
 * A recused member cannot tell from any page, paper, status or number of statements how the product fares: not while it is
 * scored, not from its result.
 */
@WebTest
class RecusalSecrecyWebTest {

    private static final Map<String, Integer> SEVERE = Map.of("1.1", 0, "1.2", 0, "2.1", 0, "4.1", 0, "5.1", 0);

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    SettableClock clock;

    @Autowired
    RecuseMember recusing;

    @Autowired
    SessionQueries sessions;

    @Autowired
    JdbcClient jdbc;

    SeatedCouncil councils;

    @BeforeEach
    void prepare() {
        clock.reset();
        councils = new SeatedCouncil();
        beans.autowireBean(councils);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    /** What an answer gives away: status, body, how many statements it took. */
    private record Seen(int status, String body, int statements) {}

    @Test
    void aRecusedMembersPagesAndTheirCostAreTheSameBeforeAndAfterWhateverTheOthersScore() {
        for (Map<String, Integer> scores : List.of(Map.<String, Integer>of(), SEVERE)) {
            Table table = councils.convened(3, 2, SeatedCouncil.usualRules(BigDecimal.TEN, SeatedCouncil.MAJORITY));
            Actor member = table.members().getFirst();
            recuse(table, member);
            councils.present(table, table.scorers());
            councils.open(table, table.products().get(1));
            watch(member, table, scores);
        }
    }

    @Test
    void soAreThoseOfARecusedSecretary() {
        for (Map<String, Integer> scores : List.of(Map.<String, Integer>of(), SEVERE)) {
            Table table = councils.convened(3, 2, SeatedCouncil.usualRules(BigDecimal.TEN, SeatedCouncil.MAJORITY));
            recuse(table, table.secretary());
            councils.present(table, table.scorers());
            councils.open(table, table.products().get(1));
            watch(table.secretary(), table, scores);
        }
    }

    /** Looks before the opening, while it is open, when the sheets are in, after the result; nothing may differ. */
    private void watch(Actor watcher, Table table, Map<String, Integer> scores) {
        seen(watcher, table);
        List<Seen> before = seen(watcher, table);
        councils.open(table, table.product());
        assertThat(seen(watcher, table)).isEqualTo(before);
        table.scorers().stream()
                .filter(actor -> !actor.equals(table.members().getFirst()) || watcher.equals(table.secretary()))
                .forEach(actor -> councils.score(table, actor, scores));
        assertThat(seen(watcher, table)).isEqualTo(before);
        councils.close(table);
        assertThat(seen(watcher, table)).isEqualTo(before);
    }

    @Test
    void aMemberWhoVotesLaterPaysTheSameForEveryPageWhateverTheOthersScored() {
        List<List<Seen>> after = new ArrayList<>();
        for (Map<String, Integer> scores : List.of(Map.<String, Integer>of(), SEVERE)) {
            Table table = councils.open(3, 2, SeatedCouncil.usualRules(BigDecimal.TEN, SeatedCouncil.MAJORITY));
            Actor later = table.members().getFirst();
            List<String> pages = List.of("", "/results", "/declarations", "/products/" + table.product() + "/sheet");
            pages.forEach(page -> look(later, "/sessions/" + table.session() + page));
            List<Seen> before = all(later, table, pages);
            table.scorers().stream()
                    .filter(actor -> !actor.equals(later))
                    .forEach(actor -> councils.score(table, actor, scores));
            assertThat(all(later, table, pages)).isEqualTo(before);
            after.add(before);
        }
        assertThat(after.get(0))
                .extracting(Seen::statements)
                .isEqualTo(after.get(1).stream().map(Seen::statements).toList());
    }

    @Test
    void theOthersAndTheOfficeSeeItAllTheSame() {
        Table table = councils.convened(3, 2, SeatedCouncil.usualRules(BigDecimal.TEN, SeatedCouncil.MAJORITY));
        Actor out = table.members().getFirst();
        String hidden = "/products/" + table.product();
        assertThat(look(out, "/sessions/" + table.session()).body()).contains("ID");
        recuse(table, out);
        assertThat(raw(out, table)).doesNotContain(table.product().toString());
        assertThat(raw(table.members().get(1), table)).contains(table.product().toString());
        assertThat(raw(councils.office(), table)).contains(table.product().toString());
        councils.present(table, table.scorers());
        councils.open(table, table.product());
        assertThat(look(table.members().get(1), "/sessions/" + table.session() + hidden + "/sheet")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aRecusedMemberCanDoNothingToTheProductByItsAddress() {
        Table table = councils.open(3, 1, SeatedCouncil.usualRules(BigDecimal.TEN, SeatedCouncil.MAJORITY));
        Actor out = table.members().getFirst();
        recuse(table, out);
        String base = "/sessions/" + table.session() + "/products/" + table.product();
        for (String act : List.of("/sheet/answers/1.1", "/sheet/comment", "/sheet/completion", "/declaration")) {
            assertThat(post(out, base + act)).as(act).hasStatus(HttpStatus.NOT_FOUND);
        }
        recuse(table, table.secretary());
        assertThat(post(table.secretary(), base + "/opening")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult post(Actor actor, String url) {
        return mvc.post()
                .uri(url)
                .with(people.as(actor))
                .with(csrf())
                .param("answers[1.1]", "1")
                .param("conflict", "false")
                .exchange();
    }

    private String raw(Actor actor, Table table) {
        return new String(
                get(actor, "/sessions/" + table.session()).getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private List<Seen> seen(Actor actor, Table table) {
        String hidden = "/products/" + table.product() + "/sheet";
        List<Seen> all = all(
                actor,
                table,
                List.of(
                        "",
                        "/results",
                        "/declarations",
                        "/conflicts",
                        "/minutes.docx",
                        "/minutes.pdf",
                        hidden,
                        hidden + ".pdf",
                        "/products/" + table.product() + "/sheets/" + table.product() + ".pdf",
                        "/products/" + table.products().get(1) + "/sheet"));
        UUID dossier = one("select dossier_id from evaluation.session_product where id = :id", table.product());
        UUID paper = one("select id from dossier.evidence where dossier_id = :id order by id limit 1", dossier);
        all.add(look(actor, "/dossiers/" + dossier));
        all.add(look(actor, "/dossiers/" + dossier + "/evidence/" + paper));
        assertThat(all.getLast().status()).isEqualTo(404);
        all.add(look(actor, "/sessions"));
        all.add(look(actor, "/work"));
        return all;
    }

    private UUID one(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(UUID.class).single();
    }

    private List<Seen> all(Actor actor, Table table, List<String> pages) {
        List<Seen> all = new ArrayList<>();
        pages.forEach(page -> all.add(look(actor, "/sessions/" + table.session() + page)));
        return all;
    }

    private Seen look(Actor actor, String url) {
        int before = StatementCount.now();
        MvcTestResult result = get(actor, url);
        int cost = StatementCount.now() - before;
        byte[] bytes = result.getResponse().getContentAsByteArray();
        boolean page = String.valueOf(result.getResponse().getContentType()).startsWith("text/");
        String body = page
                ? new String(bytes, StandardCharsets.UTF_8)
                        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                        .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID")
                : java.util.Arrays.hashCode(bytes) + "";
        return new Seen(result.getResponse().getStatus(), body, cost);
    }

    private MvcTestResult get(Actor actor, String url) {
        return mvc.get().uri(url).with(people.as(actor)).exchange();
    }

    private void recuse(Table table, Actor out) {
        UUID seat = sessions.session(councils.office(), table.session())
                .room()
                .council()
                .seatOf(out.account())
                .orElseThrow()
                .id();
        recusing.recuse(
                councils.office(), table.session(), table.product(), seat, ConflictKind.KIN, "Con của chủ thể.");
    }
}
