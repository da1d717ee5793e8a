package vn.saolang.evaluation.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.evaluation.SeatedCouncil;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.evaluation.app.DraftRules;
import vn.saolang.evaluation.model.council.Conduct;
import vn.saolang.evaluation.model.council.Fraction;
import vn.saolang.evaluation.model.council.Secrecy;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.RefusedException;
import vn.saolang.ranking.CouncilPolicy.MinimumPolicy;

/** A council whose rules demand something of its day, asked over HTTP; afterwards the invariants hold. */
@WebTest
abstract class AtTheTable {

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

    SeatedCouncil councils;

    @BeforeEach
    void seat() {
        clock.reset();
        councils = new SeatedCouncil();
        beans.autowireBean(councils);
    }

    @AfterEach
    void theDataKeepItsRules() throws IOException {
        clock.reset();
        for (var file :
                new PathMatchingResourcePatternResolver().getResources("classpath:invariants/evaluation/*.sql")) {
            String sql = file.getContentAsString(StandardCharsets.UTF_8);
            assertThat(jdbc.sql(sql).query().listOfRows())
                    .as(file.getFilename())
                    .isEmpty();
        }
    }

    static DraftRules.Draft rules(Conduct conduct) {
        return SeatedCouncil.usualRules(null, MinimumPolicy.MAJORITY).with(conduct);
    }

    static Conduct conduct(
            java.math.@Nullable BigDecimal look, @Nullable Integer scorings, boolean reasons, Secrecy secrecy) {
        return new Conduct(look, scorings, reasons, secrecy, new Fraction(1, 2), false);
    }

    void allScore(Table table, Map<String, Integer> otherwise) {
        table.scorers().forEach(actor -> councils.score(table, actor, otherwise));
    }

    static List<String> codes(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (RefusedException refused) {
            return refused.refusals().stream().map(one -> one.code()).toList();
        }
    }

    static String url(Table table, String act) {
        return "/sessions/" + table.session() + "/products/" + table.product() + "/" + act;
    }

    MvcTestResult post(Actor actor, String url, Map<String, String> form) {
        var request = mvc.post().uri(url).with(people.as(actor)).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    String body(Actor actor, String url) {
        return text(mvc.get().uri(url).with(people.as(actor)).exchange());
    }

    static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
