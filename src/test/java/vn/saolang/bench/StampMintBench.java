package vn.saolang.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import vn.saolang.Application;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.TestDatabase;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.launch.Database;
import vn.saolang.launch.EmbeddedPostgres;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntityKind;
import vn.saolang.producer.Producers;
import vn.saolang.product.ProductId;
import vn.saolang.product.Products;
import vn.saolang.stamp.OrderId;
import vn.saolang.stamp.app.code.MintStamps;
import vn.saolang.stamp.app.code.MintWaiting;
import vn.saolang.stamp.model.order.OrderDraft;
import vn.saolang.stamp.model.order.OrderState;
import vn.saolang.stamp.store.order.OrderStore;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.ItemKind;
import vn.saolang.traceability.Measure;
import vn.saolang.traceability.app.identifier.RegisterItem;
import vn.saolang.traceability.model.identifier.ItemDraft;

/**
 * A roll minted as orders are, from asking until it is committed, against a server with fsync on; after it the same rows, read into
 * memory, go into the same emptied table by one bare binary COPY and a commit. Usage: bench/stamp-mint.sh [stamps [rounds]]
 */
public final class StampMintBench {

    private static final int PAUSE = 5;

    private final ConfigurableApplicationContext context;
    private final Database database;
    private final OrderStore orders;
    private Actor producer = Actor.anonymous();
    private EntityId entity = new EntityId(new UUID(0, 0));
    private ItemId item = new ItemId(new UUID(0, 0));

    private StampMintBench(ConfigurableApplicationContext context, Database database) {
        this.context = context;
        this.database = database;
        this.orders = context.getBean(OrderStore.class);
    }

    /** @param arguments stamps a roll, rounds */
    public static void main(String[] arguments) throws Exception {
        int stamps = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        Path home = Files.createDirectories(Path.of("target", "stamp-mint-" + UUID.randomUUID()))
                .toAbsolutePath();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(home, 0, List.of());
                ConfigurableApplicationContext context = start(postgres.owner(), home)) {
            StampMintBench bench = new StampMintBench(context, postgres.owner());
            bench.prepare();
            bench.round(stamps / 10, true, "warm-up");
            for (boolean hidden : new boolean[] {false, true}) {
                bench.run(stamps, rounds, hidden);
            }
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

    private void prepare() {
        producer = context.getBean(People.class).a(Role.PRODUCER, "", 1);
        entity = context.getBean(Producers.class).register(producer, FilledDossiers.entity(EntityKind.COOPERATIVE));
        ProductId product = context.getBean(Products.class).register(producer, entity, FilledDossiers.tea("Chè"));
        item = context.getBean(RegisterItem.class)
                .register(
                        producer,
                        new ItemDraft(
                                entity,
                                ItemKind.FINISHED,
                                product,
                                "Chè 100 g",
                                Measure.PIECE,
                                new BigDecimal(100),
                                Measure.GRAM,
                                ""));
    }

    private void run(int stamps, int rounds, boolean hidden) throws Exception {
        List<Round> all = new ArrayList<>();
        for (int number = 1; number <= rounds; number++) {
            all.add(round(stamps, hidden, (hidden ? "hidden codes " : "no hidden codes ") + number));
        }
        Round median = new Round(
                all.stream()
                        .mapToLong(Round::mint)
                        .sorted()
                        .skip(rounds / 2)
                        .findFirst()
                        .orElseThrow(),
                all.stream()
                        .mapToLong(Round::bare)
                        .sorted()
                        .skip(rounds / 2)
                        .findFirst()
                        .orElseThrow());
        System.out.println("median: " + median);
    }

    /** Nanoseconds of both ways. */
    private record Round(long mint, long bare) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "mint %.2f s, bare COPY %.2f s, ratio %.2f",
                    mint / 1e9,
                    bare / 1e9,
                    (double) bare / mint);
        }
    }

    private Round round(int stamps, boolean hidden, String name) throws Exception {
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            connection.createStatement().execute("truncate stamp.stamp cascade");
            OrderId order = OrderId.random();
            orders.insert(
                    order,
                    new OrderDraft(item, 2026, stamps, hidden, false),
                    entity,
                    producer.account(),
                    Instant.now());
            long mint = Times.of(() -> mint(order));
            ByteArrayOutputStream rows = new ByteArrayOutputStream(stamps * 42 + 100);
            copy.copyOut("copy stamp.stamp to stdout with (format binary)", rows);
            byte[] bytes = rows.toByteArray();
            connection.createStatement().execute("truncate stamp.stamp cascade");
            long bare = Times.of(() -> copy.copyIn(
                    "copy stamp.stamp from stdin with (format binary)", new ByteArrayInputStream(bytes), 1 << 16));
            Round round = new Round(mint, bare);
            System.out.println(name + ", " + stamps + " stamps: " + round);
            return round;
        }
    }

    /** Asked for and made in the background, by whichever of the job and this thread takes it first. */
    private void mint(OrderId order) throws InterruptedException {
        if (!context.getBean(MintStamps.class).mint(producer, order)) {
            context.getBean(MintWaiting.class).run();
        }
        while (orders.find(order).orElseThrow().state() != OrderState.MINTED) {
            Thread.sleep(PAUSE);
        }
    }
}
