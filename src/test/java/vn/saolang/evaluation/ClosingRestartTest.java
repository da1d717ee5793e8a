package vn.saolang.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.saolang.Application;
import vn.saolang.Loopback;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.TestDatabase;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.launch.CrashSite;
import vn.saolang.launch.Database;
import vn.saolang.launch.EmbeddedPostgres;

/**
 * The database server restarts while the chair closes products from two windows at once: every product comes to exactly one result,
 * what was acknowledged is stored, and whoever was not served is told so in plain words.
 */
@Tag("crash")
class ClosingRestartTest {

    private static final int PRODUCTS = 3;

    private final Random random = new Random(20_261_122);
    private volatile CountDownLatch noticed = new CountDownLatch(1);
    private Path home = Path.of("");

    @BeforeEach
    void makeHome() throws IOException {
        home = CrashSite.home("closing-restart-");
    }

    @AfterEach
    void removeHome() throws IOException {
        CrashSite.remove(home);
    }

    @Test
    void aRestartDuringClosingLeavesExactlyOneResult() throws Exception {
        Server server = new Server(EmbeddedPostgres.start(home, 0, List.of()));
        try (ConfigurableApplicationContext context = start(server.postgres.owner())) {
            SeatedCouncil councils = context.getBean(SeatedCouncil.class);
            Table table = councils.convened(3, PRODUCTS, SeatedCouncil.usualRules(null, SeatedCouncil.MAJORITY));
            councils.present(table, table.scorers());
            councils.scoreAll(table);
            String root = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
            List<Integer> answers = new ArrayList<>();
            try (Loopback window = new Loopback(root).signIn(table.chair());
                    Loopback other = new Loopback(root).signIn(table.chair())) {
                for (UUID product : table.products()) {
                    String path = "/sessions/" + table.session() + "/products/" + product + "/closing";
                    List<Integer> seen = closeWhileItRestarts(server, List.of(window, other), path);
                    assertThat(seen).filteredOn(status -> status / 100 == 3).hasSizeLessThanOrEqualTo(1);
                    assertThat(results(context.getBean(JdbcClient.class), product))
                            .isOne();
                    answers.addAll(seen);
                }
            }
            assertThat(answers).as("one window is told it came too late").contains(422);
        } finally {
            server.postgres.close();
        }
    }

    /** Both windows try until they are told that the product is closed; meanwhile the server goes away and comes back. */
    private List<Integer> closeWhileItRestarts(Server server, List<Loopback> windows, String path) throws Exception {
        List<Integer> seen = new ArrayList<>();
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> restart = all.submit(server::restart);
            List<Future<List<Integer>>> closing = windows.stream()
                    .map(window -> all.submit(() -> close(window, path, restart)))
                    .toList();
            restart.get(2, TimeUnit.MINUTES);
            for (Future<List<Integer>> one : closing) {
                seen.addAll(one.get(2, TimeUnit.MINUTES));
            }
        }
        return seen;
    }

    private List<Integer> close(Loopback window, String path, Future<?> restart) throws Exception {
        List<Integer> seen = new ArrayList<>();
        boolean told = false;
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (!told || !restart.isDone()) {
            assertThat(System.nanoTime())
                    .as("waited too long: %s", restart.state())
                    .isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(40)));
            HttpResponse<String> answer = window.post(path, Map.of());
            seen.add(answer.statusCode());
            switch (answer.statusCode()) {
                case 302, 303, 422 -> told = true;
                case 503 -> {
                    assertThat(answer.body())
                            .contains("Hệ thống đang khởi động lại")
                            .doesNotContain("Exception");
                    noticed.countDown();
                }
                default -> throw new AssertionError(answer.statusCode() + ": " + answer.body());
            }
        }
        return seen;
    }

    private static long results(JdbcClient jdbc, UUID product) {
        return jdbc.sql("select count(*) from evaluation.result where product_id = :product")
                .param("product", product)
                .query(Long.class)
                .single();
    }

    /** A database server that can be restarted on its port. */
    private final class Server {

        private EmbeddedPostgres postgres;

        Server(EmbeddedPostgres postgres) {
            this.postgres = postgres;
        }

        /** Comes back once somebody was told that it is away. */
        void restart() {
            int port = URI.create(postgres.owner().url().substring("jdbc:".length()))
                    .getPort();
            noticed = new CountDownLatch(1);
            postgres.close();
            awaitNoticed();
            postgres = EmbeddedPostgres.start(home, port, List.of());
        }
    }

    private void awaitNoticed() {
        try {
            assertThat(noticed.await(1, TimeUnit.MINUTES))
                    .as("somebody noticed")
                    .isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private ConfigurableApplicationContext start(Database database) {
        SpringApplication application =
                new SpringApplication(Application.class, SettableClock.Setup.class, People.class, SeatedCouncil.class);
        // all but the one that points tests at their shared database, which is not restarted
        List<ApplicationContextInitializer<?>> initializers = new ArrayList<>(application.getInitializers());
        initializers.removeIf(TestDatabase.ForSpring.class::isInstance);
        initializers.add(CrashSite.NO_TEST_CLASSES);
        application.setInitializers(initializers);
        application.setDefaultProperties(Map.of(
                "spring.datasource.url", database.url(),
                "spring.datasource.username", database.user(),
                "spring.datasource.password", database.password(),
                "saolang.home", home.toString(),
                "server.address", "127.0.0.1",
                "server.port", 0,
                "saolang.demo", false));
        // people are told soon, not after the ten seconds of a real installation
        return application.run("--spring.datasource.hikari.connection-timeout=500");
    }
}
