package vn.saolang.evaluation.minutes;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.evaluation.SeatedCouncil;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.evaluation.app.hall.EndMeeting;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.ranking.CouncilPolicy.MinimumPolicy;

/** A meeting that is over, for tests of what comes after it; the data keep their rules behind every test. */
abstract class AfterMeeting {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    EndMeeting ending;

    SeatedCouncil councils;

    @BeforeEach
    void prepare() {
        clock.reset();
        councils = new SeatedCouncil();
        beans.autowireBean(councils);
    }

    @AfterEach
    void theDataKeepTheirRules() throws java.io.IOException {
        clock.reset();
        var files = new org.springframework.core.io.support.PathMatchingResourcePatternResolver()
                .getResources("classpath:invariants/evaluation/*.sql");
        for (var file : files) {
            String sql = file.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
            org.assertj.core.api.Assertions.assertThat(jdbc.sql(sql).query().listOfRows())
                    .as(file.getFilename())
                    .isEmpty();
        }
    }

    /** A table whose one product everybody gave full marks, closed; chair, secretary and two members. */
    Table closed() {
        Table table = open();
        table.scorers().forEach(actor -> councils.score(table, actor, Map.of()));
        councils.close(table);
        end(table);
        return table;
    }

    Table open() {
        return councils.open(2, 1, SeatedCouncil.usualRules(BigDecimal.TEN, MinimumPolicy.MAJORITY));
    }

    /** Ends the meeting. */
    void end(Table table) {
        ending.end(table.chair(), table.session(), "Nhất trí với kết quả.");
    }

    MvcTestResult get(String url, Actor actor) {
        return mvc.get().uri(url).with(people.as(actor)).exchange();
    }

    byte[] bytes(String url, Actor actor) {
        MvcTestResult result = get(url, actor);
        org.assertj.core.api.Assertions.assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsByteArray();
    }

    MvcTestResult post(String url, Actor actor, Map<String, String> fields) {
        var request = mvc.post().uri(url).with(people.as(actor)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    static List<String> codes(Runnable act) {
        return refusals(act, Refusal::code);
    }

    private static List<String> refusals(Runnable act, Function<Refusal, String> told) {
        try {
            act.run();
            return List.of();
        } catch (RefusedException refused) {
            return refused.refusals().stream().map(told).toList();
        }
    }
}
