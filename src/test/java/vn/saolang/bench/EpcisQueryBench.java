package vn.saolang.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.FileSystemUtils;
import vn.saolang.epcis.model.context.Namespaces;
import vn.saolang.epcis.model.query.EventQuery;
import vn.saolang.epcis.model.query.QueryReader;
import vn.saolang.epcis.store.search.EventSearch;
import vn.saolang.launch.Database;
import vn.saolang.launch.EmbeddedPostgres;

/**
 * One item's history and the parameters most used, at growing numbers of events, in the store without HTTP: the query is read from its
 * parameters, one page of 30 events comes with its bodies. Each question 200 times to warm up and 2,000 times timed, with another
 * value each time. Usage: bench/epcis-query.sh [events …]
 */
public final class EpcisQueryBench {

    private static final int WARM_UP = 200;
    private static final int TIMED = 2_000;
    private static final int PAGE = 30;

    /** Bulk loading only: none of these changes how a question is answered. */
    private static final List<String> LOADING = List.of(
            "wal_level=minimal",
            "max_wal_senders=0",
            "max_wal_size=16GB",
            "checkpoint_timeout=1h",
            "maintenance_work_mem=1GB");

    private final SyntheticEvents events;
    private final EventSearch search;
    private final Random random = new Random(5);

    private EpcisQueryBench(SyntheticEvents events, JdbcClient jdbc) {
        this.events = events;
        this.search = new EventSearch(jdbc);
    }

    /** @param arguments numbers of events, one run on a fresh database each */
    public static void main(String[] arguments) throws Exception {
        List<String> sizes = arguments.length == 0 ? List.of("1000000", "10000000") : Arrays.asList(arguments);
        Map<String, Double> before = new LinkedHashMap<>();
        for (String size : sizes) {
            Path home = Files.createDirectories(Path.of("target", "epcis-query-" + UUID.randomUUID()))
                    .toAbsolutePath();
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start(home, 0, LOADING)) {
                run(postgres.owner(), Integer.parseInt(size), home, before);
            } finally {
                FileSystemUtils.deleteRecursively(home);
            }
        }
        System.exit(0);
    }

    private static void run(Database database, int size, Path home, Map<String, Double> before) throws Exception {
        Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        var source = new SingleConnectionDataSource(database.url(), database.user(), database.password(), true);
        try {
            JdbcClient jdbc = JdbcClient.create(source);
            long begin = System.nanoTime();
            SyntheticEvents events = SyntheticEvents.fill(source, size);
            System.out.printf(
                    Locale.ROOT,
                    "%,d events of 50 producers, made in %.0f s; %s%n",
                    size,
                    (System.nanoTime() - begin) / 1e9,
                    events.sizes());
            System.out.printf(Locale.ROOT, "read into the machine's memory: %,d MB%n", readAll(home) >> 20);
            new EpcisQueryBench(events, jdbc).measure(before);
        } finally {
            source.destroy();
        }
    }

    /** Reads the database's files once, so that the growth measured is that of the questions and not that of the disk. */
    private static long readAll(Path home) throws IOException {
        byte[] piece = new byte[1 << 20];
        long bytes = 0;
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(one -> one.toString().contains("/base/") && Files.isRegularFile(one))
                    .toList()) {
                try (InputStream content = Files.newInputStream(file)) {
                    for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                        bytes += read;
                    }
                }
            }
        }
        return bytes;
    }

    private void measure(Map<String, Double> before) throws Exception {
        Map<String, IntFunction<Map<String, List<String>>>> questions = new LinkedHashMap<>();
        questions.put("an item's history", _ -> Map.of("MATCH_anyEPC", List.of(events.item(random))));
        questions.put("MATCH_epc", _ -> Map.of("MATCH_epc", List.of(events.item(random))));
        questions.put(
                "MATCH_anyEPC of two",
                _ -> Map.of("MATCH_anyEPC", List.of(events.item(random) + "|" + events.item(random))));
        questions.put("MATCH_epcClass", _ -> Map.of("MATCH_epcClass", List.of(events.lot(random))));
        questions.put("eventType, one day", _ -> day());
        questions.put("EQ_bizStep", _ -> Map.of("EQ_bizStep", List.of(events.step(random))));
        questions.put("EQ_bizStep, two", _ -> Map.of("EQ_bizStep", List.of("packing|shipping")));
        questions.put("EQ_bizLocation", _ -> Map.of("EQ_bizLocation", List.of(events.place(random))));
        questions.put(
                "location and step",
                _ -> Map.of(
                        "EQ_bizLocation", List.of(events.place(random)), "EQ_bizStep", List.of(events.step(random))));
        questions.put("EQ_bizTransaction_po", _ -> Map.of("EQ_bizTransaction_po", List.of(events.order(random))));
        questions.put("the newest", _ -> Map.of());
        for (var question : questions.entrySet()) {
            Times times = times(question.getValue());
            Double was = before.put(question.getKey(), times.millis(99));
            System.out.printf(
                    Locale.ROOT,
                    "%-22s p50 %7.3f ms  p99 %7.3f ms%s%n",
                    question.getKey(),
                    times.millis(50),
                    times.millis(99),
                    was == null ? "" : String.format(Locale.ROOT, "  p99 × %.2f", times.millis(99) / was));
        }
    }

    private Map<String, List<String>> day() {
        Instant from = events.day(random);
        return Map.of(
                "eventType", List.of("ObjectEvent"),
                "GE_eventTime", List.of(from.toString()),
                "LT_eventTime", List.of(from.plus(1, ChronoUnit.DAYS).toString()));
    }

    private Times times(IntFunction<Map<String, List<String>>> question) throws Exception {
        Times.repeated(WARM_UP, () -> ask(question.apply(0)));
        return Times.repeated(TIMED, () -> ask(question.apply(0)));
    }

    private void ask(Map<String, List<String>> parameters) {
        EventQuery query = QueryReader.readPiped(parameters, Namespaces.NONE);
        search.find(events.owner(), query, search.newest(), null, PAGE + 1);
    }
}
