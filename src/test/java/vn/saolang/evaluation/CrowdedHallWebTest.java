package vn.saolang.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.evaluation.app.session.CloseProduct;
import vn.saolang.evaluation.app.session.FinishSheet;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.RefusedException;
import vn.saolang.ranking.CouncilPolicy.MinimumPolicy;
import vn.saolang.regulation.Criterion;

/** A hall full of tablets on one product, and one that comes back after its session ended. */
@WebTest
class CrowdedHallWebTest {

    private static final int MEMBERS = 39;
    private static final String REQUEST = "HX-Request";

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
    FinishSheet finishing;

    @Autowired
    CloseProduct closing;

    SeatedCouncil councils;

    @BeforeEach
    void prepare() {
        clock.reset();
        councils = new SeatedCouncil();
        beans.autowireBean(councils);
    }

    @AfterEach
    void theDataKeepTheirRules() throws java.io.IOException {
        for (var file :
                new PathMatchingResourcePatternResolver().getResources("classpath:invariants/evaluation/*.sql")) {
            String sql = file.getContentAsString(StandardCharsets.UTF_8);
            assertThat(jdbc.sql(sql).query().listOfRows())
                    .as(file.getFilename())
                    .isEmpty();
        }
    }

    @Test
    void fortyWhoScoreOneProductInTheSameSecondLoseNothingAndHaveOneResult() throws Exception {
        Table table = councils.open(MEMBERS, 1, SeatedCouncil.usualRules(null, MinimumPolicy.MAJORITY));
        List<Criterion> leaves = councils.regulations.get("QD26-11").leaves();
        for (Criterion leaf : leaves) {
            List<Callable<Integer>> saves = new ArrayList<>();
            for (Actor actor : table.scorers()) {
                UUID number = UUID.randomUUID();
                // Every tablet sends twice at once, as if the first answer had been lost.
                saves.add(() -> status(save(table, actor, leaf, number)));
                saves.add(() -> status(save(table, actor, leaf, number)));
            }
            assertThat(together(saves)).as(leaf.code()).containsOnly(200);
        }
        int answers = table.scorers().size() * leaves.size();
        assertThat(count("sheet_answer", table)).isEqualTo(answers);
        assertThat(count("sheet_answer_version", table)).isEqualTo(answers);
        List<Callable<Integer>> handedIn = new ArrayList<>();
        table.scorers()
                .forEach(actor -> handedIn.add(() -> {
                    finishing.finish(actor, table.session(), table.product());
                    return 200;
                }));
        assertThat(together(handedIn)).containsOnly(200);
        concludesOnceWhileAnswersStillArrive(table, leaves.getFirst());
    }

    private void concludesOnceWhileAnswersStillArrive(Table table, Criterion leaf) throws Exception {
        List<Callable<Integer>> race = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            race.add(() -> closes(table));
        }
        table.members().forEach(actor -> race.add(() -> status(save(table, actor, leaf, UUID.randomUUID()))));
        List<Integer> outcomes = together(race);
        assertThat(outcomes.subList(0, 5)).containsOnlyOnce(200).containsOnly(200, 422);
        assertThat(outcomes.subList(5, outcomes.size())).containsOnly(422);
        assertThat(count("late_answer", table)).isEqualTo(table.members().size());
        assertThat(jdbc.sql("select sheets from evaluation.result where product_id = :product")
                        .param("product", table.product())
                        .query(Integer.class)
                        .list())
                .containsExactly(MEMBERS + 1);
    }

    @Test
    void aTabletWhoseSessionEndedSendsTheSameSaveAfterSigningInAgain() {
        Table table = councils.open(3, 1, SeatedCouncil.usualRules(null, MinimumPolicy.MAJORITY));
        Actor member = table.members().getFirst();
        Criterion leaf = councils.regulations.get("QD26-11").leaves().getFirst();
        UUID number = UUID.randomUUID();
        assertThat(save(table, csrf(), null, leaf, number, "true")).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(save(table, csrf().useInvalidToken(), member, leaf, number, "true"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(count("sheet_answer_version", table)).isZero();
        assertThat(save(table, csrf(), member, leaf, number, "true")).hasStatusOk();
        assertThat(jdbc.sql("select source from evaluation.sheet_answer_version where save_id = :number")
                        .param("number", number)
                        .query(String.class)
                        .list())
                .containsExactly("QUEUED");
    }

    private int closes(Table table) {
        try {
            closing.close(table.chair(), table.session(), table.product());
            return 200;
        } catch (RefusedException refused) {
            assertThat(refused.refusals().getFirst().code()).isEqualTo("evaluation.ALREADY_CLOSED");
            return 422;
        }
    }

    private MvcTestResult save(Table table, Actor actor, Criterion leaf, UUID number) {
        return save(table, csrf(), actor, leaf, number, "false");
    }

    private MvcTestResult save(
            Table table, RequestPostProcessor token, Actor actor, Criterion leaf, UUID number, String queued) {
        var request = mvc.post()
                .uri("/sessions/" + table.session() + "/products/" + table.product() + "/sheet/answers/" + leaf.code())
                .header(REQUEST, "true")
                .with(token)
                .param(
                        "answers[" + leaf.code() + "]",
                        Integer.toString(leaf.options().size()))
                .param("version", "0")
                .param("saveId", number.toString())
                .param("queued", queued);
        return (actor == null ? request : request.with(people.as(actor))).exchange();
    }

    private static int status(MvcTestResult result) {
        return result.getResponse().getStatus();
    }

    /** Lets all begin at the same moment; the outcomes in the order of the acts. */
    private static List<Integer> together(List<Callable<Integer>> acts) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Integer> outcomes = new ArrayList<>();
        try (ExecutorService all = Executors.newFixedThreadPool(acts.size())) {
            List<Future<Integer>> running = new ArrayList<>();
            for (Callable<Integer> act : acts) {
                running.add(all.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            start.countDown();
            for (Future<Integer> one : running) {
                outcomes.add(one.get());
            }
        }
        return outcomes;
    }

    private int count(String tableName, Table table) {
        return jdbc.sql("select count(*) from evaluation." + tableName
                        + " a join evaluation.sheet h on h.id = a.sheet_id where h.product_id = :product")
                .param("product", table.product())
                .query(Integer.class)
                .single();
    }
}
