package vn.saolang.evaluation.hall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.saolang.SettableClock;
import vn.saolang.evaluation.SeatedCouncil;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.evaluation.app.DraftRules;
import vn.saolang.evaluation.app.hall.StartMeeting;
import vn.saolang.evaluation.app.session.SessionQueries;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.ranking.CouncilPolicy.MinimumPolicy;

/** What tests of the hall share: a council at work, invariants after each test, and several windows at one instant. */
abstract class InTheHall {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StartMeeting starting;

    @Autowired
    SessionQueries sessions;

    SeatedCouncil councils;

    @BeforeEach
    void seat() {
        clock.reset();
        councils = new SeatedCouncil();
        beans.autowireBean(councils);
    }

    @AfterEach
    void theDataKeepItsRules() throws java.io.IOException {
        clock.reset();
        for (var file :
                new PathMatchingResourcePatternResolver().getResources("classpath:invariants/evaluation/*.sql")) {
            String sql = file.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
            assertThat(jdbc.sql(sql).query().listOfRows())
                    .as(file.getFilename())
                    .isEmpty();
        }
    }

    static DraftRules.Draft rules() {
        return SeatedCouncil.usualRules(null, MinimumPolicy.MAJORITY);
    }

    /** A meeting that has begun, everybody present, no product open. */
    Table started(int members, int dossiers) {
        Table table = councils.convened(members, dossiers, rules());
        councils.present(table, table.scorers());
        starting.start(table.secretary(), table.session());
        return table;
    }

    Seat seatOf(Table table, Actor actor) {
        return Objects.requireNonNull(sessions.seatOf(actor, table.session()));
    }

    /** Codes of what a deed is refused for, without the module's name; empty when it was done. */
    static List<String> refusals(Runnable deed) {
        Throwable thrown = Assertions.catchThrowable(deed::run);
        if (thrown == null) {
            return List.of();
        }
        assertThat(thrown).isInstanceOf(RefusedException.class);
        return ((RefusedException) thrown)
                .refusals().stream()
                        .map(Refusal::code)
                        .map(code -> code.replace("evaluation.", ""))
                        .toList();
    }

    /** Does all of it at one instant: what each came to, "done" or the name of what it met. */
    static List<String> atOnce(List<Runnable> deeds) throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        List<String> outcomes = new ArrayList<>();
        try (ExecutorService windows = Executors.newFixedThreadPool(deeds.size())) {
            List<Future<String>> all = new ArrayList<>();
            for (Runnable deed : deeds) {
                Callable<String> window = () -> {
                    go.await();
                    return outcome(deed);
                };
                all.add(windows.submit(window));
            }
            go.countDown();
            for (Future<String> one : all) {
                outcomes.add(one.get());
            }
        }
        return outcomes;
    }

    private static String outcome(Runnable deed) {
        try {
            deed.run();
            return "done";
        } catch (RefusedException refused) {
            return refused.refusals().getFirst().code().replace("evaluation.", "");
        } catch (RuntimeException e) {
            return e.getClass().getSimpleName();
        }
    }
}
