package vn.saolang.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
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
    private final String root;
    private final HttpClient http = HttpClient.newHttpClient();

    private EpcisCaptureBench(ConfigurableApplicationContext context) {
        this.context = context;
        this.bare = new BareCapture(context.getBean(DataSource.class));
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

    private void run(int events, int rounds) throws Exception {
        FilledDossiers entities = new FilledDossiers(
                context.getBean(People.class),
                context.getBean(Producers.class),
                context.getBean(Products.class),
                context.getBean(Regulations.class),
                context.getBean(DossierSteps.class));
        List<Double> ratios = new ArrayList<>();
        long[] captures = new long[rounds];
        long[] inserts = new long[rounds];
        for (int round = 0; round < WARM_UP + rounds; round++) {
            EntityId owner = entities.registerEntity();
            EntityId other = entities.registerEntity();
            String key = context.getBean(ApiKeys.class).issue(entities.producer(), owner, "bench");
            byte[] document = CaptureDocuments.of(events, round);
            long capture = Times.of(() -> post(document, key));
            List<BareCapture.Rows> rows = bare.read(owner.value(), other.value(), (round + 1) * IDS_OF_A_ROUND);
            long insert = Times.of(() -> bare.write(rows));
            if (round >= WARM_UP) {
                captures[round - WARM_UP] = capture;
                inserts[round - WARM_UP] = insert;
                ratios.add((double) insert / capture);
            }
            System.out.printf(
                    Locale.ROOT,
                    "round %2d: %d bytes, capture %7.1f ms, bare insert of %d rows %7.1f ms, ratio %.2f%n",
                    round,
                    document.length,
                    capture / 1e6,
                    rows.stream().mapToInt(one -> one.rows().size()).sum(),
                    insert / 1e6,
                    (double) insert / capture);
        }
        Arrays.sort(captures);
        Arrays.sort(inserts);
        ratios.sort(null);
        System.out.printf(
                Locale.ROOT,
                "median: capture %.1f ms (%.0f events a second), bare insert %.1f ms, ratio %.2f (goal 0.3)%n",
                captures[rounds / 2] / 1e6,
                events / (captures[rounds / 2] / 1e9),
                inserts[rounds / 2] / 1e6,
                ratios.get(rounds / 2));
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
