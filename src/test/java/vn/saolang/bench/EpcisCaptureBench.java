package vn.saolang.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.FileSystemUtils;
import vn.saolang.Application;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.TestDatabase;
import vn.saolang.dossier.DossierSteps;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.launch.Database;
import vn.saolang.launch.EmbeddedPostgres;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Producers;
import vn.saolang.producer.key.ApiKeys;
import vn.saolang.product.Products;
import vn.saolang.regulation.Regulations;

/**
 * Documents of 10,000 events over HTTP on loopback, against a server with fsync on: read, checked, hashed, kept, answered. After each
 * one the same rows go into the same tables by bare batched INSERT. Usage: bench/epcis-capture.sh [events [rounds]]
 */
public final class EpcisCaptureBench {

    private static final int WARM_UP = 3;
    private static final long IDS_OF_A_ROUND = 1_000_000_000L;

    private final ConfigurableApplicationContext context;
    private final BareCapture bare;
    private final BareCapture rewritten;
    private final String root;
    private final HttpClient http = HttpClient.newHttpClient();

    private EpcisCaptureBench(ConfigurableApplicationContext context) {
        this.context = context;
        this.bare = new BareCapture(context.getBean(DataSource.class));
        this.rewritten = new BareCapture(rewriting(context.getEnvironment()));
        this.root = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** @param arguments number of events a document, number of rounds */
    public static void main(String[] arguments) throws Exception {
        int events = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 9;
        Path home = Files.createDirectories(Path.of("target", "epcis-capture-" + UUID.randomUUID()))
                .toAbsolutePath();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(home, 0, List.of());
                ConfigurableApplicationContext context = start(postgres.owner(), home)) {
            new EpcisCaptureBench(context).run(events, rounds);
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
        System.exit(0);
    }

    private static ConfigurableApplicationContext start(Database database, Path home) {
        SpringApplication application =
                new SpringApplication(Application.class, SettableClock.Setup.class, People.class);
        // not the shared database of the tests, which does not wait for the disk
        List<ApplicationContextInitializer<?>> initializers = new ArrayList<>(application.getInitializers());
        initializers.removeIf(TestDatabase.ForSpring.class::isInstance);
        application.setInitializers(initializers);
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

    /** Connections whose driver makes one statement of a batch. */
    private static DataSource rewriting(Environment settings) {
        String url = settings.getRequiredProperty("spring.datasource.url");
        return new SingleConnectionDataSource(
                url + (url.contains("?") ? "&" : "?") + "reWriteBatchedInserts=true",
                settings.getRequiredProperty("spring.datasource.username"),
                settings.getProperty("spring.datasource.password", ""),
                true);
    }

    private void run(int events, int rounds) throws Exception {
        FilledDossiers entities = new FilledDossiers(
                context.getBean(People.class),
                context.getBean(Producers.class),
                context.getBean(Products.class),
                context.getBean(Regulations.class),
                context.getBean(DossierSteps.class));
        List<Round> timed = new ArrayList<>();
        for (int number = 0; number < WARM_UP + rounds; number++) {
            Round round = round(entities, events, number);
            System.out.println("round " + number + ": " + round);
            if (number >= WARM_UP) {
                timed.add(round);
            }
        }
        System.out.println("median: "
                + new Round(
                        median(timed, Round::capture), median(timed, Round::bare), median(timed, Round::rewritten)));
        System.out.printf(Locale.ROOT, "%.0f events a second%n", events / (median(timed, Round::capture) / 1e9));
    }

    private static long median(List<Round> rounds, ToLongFunction<Round> time) {
        return rounds.stream()
                .mapToLong(time)
                .sorted()
                .skip(rounds.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    /** Nanoseconds of the three ways. */
    private record Round(long capture, long bare, long rewritten) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "capture %.0f ms, bare batched insert %.0f ms (ratio %.2f), batch rewritten by the driver %.0f ms (%.2f)",
                    capture / 1e6,
                    bare / 1e6,
                    (double) bare / capture,
                    rewritten / 1e6,
                    (double) rewritten / capture);
        }
    }

    private Round round(FilledDossiers entities, int events, int number) throws Exception {
        EntityId owner = entities.registerEntity();
        String key = context.getBean(ApiKeys.class).issue(entities.producer(), owner, "bench");
        byte[] document = CaptureDocuments.of(events, number);
        long capture = Times.of(() -> post(document, key));
        UUID second = entities.registerEntity().value();
        List<BareCapture.Rows> rows = bare.read(owner.value(), second, (2 * number + 1) * IDS_OF_A_ROUND);
        long insert = Times.of(() -> bare.write(rows));
        UUID third = entities.registerEntity().value();
        List<BareCapture.Rows> more = bare.read(owner.value(), third, (2 * number + 2) * IDS_OF_A_ROUND);
        long batch = Times.of(() -> rewritten.write(more));
        return new Round(capture, insert, batch);
    }

    private void post(byte[] document, String key) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(root + "/epcis/capture"))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(document))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 202) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }
}
