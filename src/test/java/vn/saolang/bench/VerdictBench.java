package vn.saolang.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.FileSystemUtils;
import vn.saolang.Application;
import vn.saolang.TestDatabase;
import vn.saolang.launch.Database;
import vn.saolang.launch.EmbeddedPostgres;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.app.code.StampCodes;
import vn.saolang.stamp.app.log.ScanLog;

/**
 * Verdicts over HTTP on loopback, scan log on, against a server with fsync on: the JSON verdict and the scan page, beside an endpoint
 * that answers a constant, one that does a keyed select, pgbench and nginx. Usage: bench/verdict.sh [stamps[,stamps…]] [seconds]
 */
public final class VerdictBench {

    private static final double HALF = 0.5;
    private static final String VERDICT = "/api/v1/stamps/";

    private final ConfigurableApplicationContext context;
    private final Database database;
    private final Path home;
    private final Wrk wrk;
    private final int stamps;
    private final int seconds;
    private final Map<String, Wrk.Load> told = new LinkedHashMap<>();

    private VerdictBench(
            ConfigurableApplicationContext context, Database database, Path home, Path keys, int stamps, int seconds) {
        this.context = context;
        this.database = database;
        this.home = home;
        this.stamps = stamps;
        this.seconds = seconds;
        wrk = new Wrk("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"), keys);
    }

    /** @param arguments numbers of stamps with commas, 1 million when none is given; seconds of each measure, 20 */
    public static void main(String[] arguments) throws Exception {
        String sizes = arguments.length == 0 ? "1000000" : arguments[0];
        int seconds = arguments.length < 2 ? 20 : Integer.parseInt(arguments[1]);
        ((ch.qos.logback.classic.Logger) LoggerFactory.getLogger("ROOT")).setLevel(ch.qos.logback.classic.Level.WARN);
        List<Double> skewed = new ArrayList<>();
        for (String size : sizes.split(",")) {
            Path home = Files.createDirectories(Path.of("target", "verdict-bench-" + UUID.randomUUID()))
                    .toAbsolutePath();
            Thread cleaning = new Thread(() -> delete(home));
            Runtime.getRuntime().addShutdownHook(cleaning);
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start(home, 0, settings())) {
                skewed.add(run(postgres, home, Integer.parseInt(size), seconds));
            } finally {
                delete(home);
            }
        }
        if (skewed.size() > 1) {
            System.out.printf(
                    Locale.ROOT,
                    "time a verdict, 80/20: %s to %s stamps × %.2f (goal ≤ 1.2)%n",
                    sizes.substring(0, sizes.indexOf(',')),
                    sizes.substring(sizes.lastIndexOf(',') + 1),
                    skewed.getFirst() / skewed.getLast());
        }
        System.exit(0);
    }

    private static List<String> settings() {
        return List.of("shared_buffers=1GB", "max_wal_size=4GB");
    }

    private static void delete(Path home) {
        try {
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException left) {
            System.err.println("left behind: " + home + " (" + left.getMessage() + ")");
        }
    }

    private static double run(EmbeddedPostgres postgres, Path home, int stamps, int seconds) throws Exception {
        generate(postgres, stamps);
        try (ConfigurableApplicationContext context = start(postgres.owner(), home)) {
            Path keys = home.resolve("keys");
            write(context, keys);
            VerdictBench bench = new VerdictBench(context, postgres.owner(), home, keys, stamps, seconds);
            bench.measure();
            return bench.told.get("verdict 80/20").perSecond();
        }
    }

    private static void generate(EmbeddedPostgres postgres, int stamps) {
        Database owner = postgres.owner();
        Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        Database maker = postgres.superuser();
        String name = owner.url().replaceFirst(".*//[^/]+/([^?]*).*", "$1");
        String url = maker.url().replaceFirst("(//[^/]+/)[^?]*", "$1" + name);
        var source = new SingleConnectionDataSource(url, maker.user(), maker.password(), true);
        JdbcClient jdbc = JdbcClient.create(source);
        long begin = System.nanoTime();
        // foreign keys to territories and products are of no interest here
        jdbc.sql("set session_replication_role = replica").update();
        jdbc.sql("set maintenance_work_mem = '512MB'").update();
        StampRows.of(stamps).forEach(statement -> jdbc.sql(statement).update());
        jdbc.sql("checkpoint").update();
        source.destroy();
        System.out.printf(
                Locale.ROOT,
                "%n%d stamps in %d rolls, made in %.0f s%n",
                stamps,
                StampRows.rolls(stamps),
                (System.nanoTime() - begin) / 1e9);
    }

    private static ConfigurableApplicationContext start(Database database, Path home) {
        SpringApplication application = new SpringApplication(Application.class);
        // not the shared database of the tests, which does not wait for the disk
        List<ApplicationContextInitializer<?>> initializers = new ArrayList<>(application.getInitializers());
        initializers.removeIf(TestDatabase.ForSpring.class::isInstance);
        application.setInitializers(initializers);
        application.setAdditionalProfiles("bench");
        application.setDefaultProperties(Map.of(
                "spring.datasource.url", database.url(),
                "spring.datasource.username", database.user(),
                "spring.datasource.password", database.password(),
                "saolang.home", home.toString(),
                "server.address", "127.0.0.1",
                "server.port", 0,
                "saolang.demo", false));
        return application.run();
    }

    /** The codes, in the order of their random numbers: the first fifth is strewn over all rolls. */
    private static void write(ConfigurableApplicationContext context, Path keys) throws IOException {
        StampCodes codes = context.getBean(StampCodes.class);
        try (BufferedWriter out = Files.newBufferedWriter(keys)) {
            JdbcClient jdbc = context.getBean(JdbcClient.class);
            long last = Long.MIN_VALUE;
            List<Long> some;
            do {
                some = jdbc.sql("select serial from stamp.stamp where serial > :last order by serial limit 200000")
                        .param("last", last)
                        .query(Long.class)
                        .list();
                for (Long serial : some) {
                    out.write(codes.write(new StampSerial(serial)));
                    out.write('\n');
                }
                last = some.isEmpty() ? last : some.getLast();
            } while (!some.isEmpty());
        }
    }

    private void measure() throws Exception {
        int warm = Math.max(5, seconds / 2);
        System.out.printf(
                Locale.ROOT,
                "all warmed up for %d s each, verdicts for %d s; then measured for %d s each%n",
                warm,
                4 * warm,
                seconds);
        boolean pages = wrk.full("/s/", "-", Wrk.SKEWED, 1).wrong() == 0;
        wrk.full("/api/bench/constant/", "-", Wrk.SKEWED, warm);
        wrk.full("/api/bench/select/", "-", Wrk.SKEWED, warm);
        wrk.full(VERDICT, "/verdict", Wrk.SKEWED, 4 * warm);
        full("(a) constant", "/api/bench/constant/", "-", Wrk.SKEWED);
        full("(b) keyed select 80/20", "/api/bench/select/", "-", Wrk.SKEWED);
        full("(b) keyed select even", "/api/bench/select/", "-", Wrk.EVEN);
        full("verdict 80/20", VERDICT, "/verdict", Wrk.SKEWED);
        full("verdict even", VERDICT, "/verdict", Wrk.EVEN);
        half("verdict 80/20", VERDICT, "/verdict");
        if (pages) {
            wrk.full("/s/", "-", Wrk.SKEWED, warm);
            full("page 80/20", "/s/", "-", Wrk.SKEWED);
            half("page 80/20", "/s/", "-");
        }
        yardsticks();
        ratios();
        ScanLog log = context.getBean(ScanLog.class);
        System.out.printf("scan log: %d written, %d dropped%n", log.written(), log.dropped());
    }

    private void yardsticks() throws Exception {
        int rolls = StampRows.rolls(stamps);
        System.out.printf(
                Locale.ROOT,
                "%-32s %8.0f/s%n",
                "(c) pgbench keyed select 80/20",
                Yardsticks.pgbench(database, home, rolls, stamps / rolls, Wrk.SKEWED, seconds));
        print("(d) nginx, a file", Yardsticks.nginx(home, wrk.keys(), freePort(), seconds));
    }

    private void full(String what, String before, String after, int hot) throws Exception {
        print(what, wrk.full(before, after, hot, seconds));
    }

    private void half(String what, String before, String after) throws Exception {
        double rate = told.get(what).perSecond() * HALF;
        print(what + ", half load", wrk.paced(before, after, Wrk.SKEWED, seconds, rate));
    }

    private void print(String what, Wrk.Load load) {
        told.put(what, load);
        System.out.printf("%-32s %s%n", what, load);
    }

    private void ratios() {
        double verdict = told.get("verdict 80/20").perSecond();
        double even = told.get("verdict even").perSecond();
        double constant = told.get("(a) constant").perSecond();
        System.out.printf(
                Locale.ROOT,
                "80/20: %.2f × (a) (goal ≥ 0.4), %.2f × (b) (goal ≥ 1); even: %.2f × (a), %.2f × (b); p99 at half load %.1f ms (goal < 30)%n",
                verdict / constant,
                verdict / told.get("(b) keyed select 80/20").perSecond(),
                even / constant,
                even / told.get("(b) keyed select even").perSecond(),
                told.get("verdict 80/20, half load").p99());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
