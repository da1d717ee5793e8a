package vn.saolang.bench;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import vn.saolang.Application;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.TestDatabase;
import vn.saolang.intake.BatchId;
import vn.saolang.intake.BatchState;
import vn.saolang.intake.IntakeKind;
import vn.saolang.intake.Lists;
import vn.saolang.intake.app.BatchQueries;
import vn.saolang.intake.app.HandIn;
import vn.saolang.intake.app.MoveBatch;
import vn.saolang.intake.app.WorkBatches;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.launch.Database;
import vn.saolang.launch.EmbeddedPostgres;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitRef;

/** A list of producers from the file to the register and back, against a server with fsync on. Usage: bench/intake.sh [lines [rounds]] */
public final class IntakeBench {

    private static final UnitRef PROVINCE = UnitRef.parse("19@2025-07-01");
    private static final long PAUSE = 5;

    private final ConfigurableApplicationContext context;

    private IntakeBench(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** @param arguments lines of a list, rounds */
    public static void main(String[] arguments) throws Exception {
        int lines = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        Path home = Files.createDirectories(Path.of("target", "intake-" + UUID.randomUUID()))
                .toAbsolutePath();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(home, 0, List.of());
                ConfigurableApplicationContext context = start(postgres.owner(), home)) {
            IntakeBench bench = new IntakeBench(context);
            bench.round(Math.min(lines, 1000), "warm-up");
            for (int number = 1; number <= rounds; number++) {
                bench.round(lines, "round " + number);
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

    private void round(int lines, String name) throws Exception {
        Actor office = context.getBean(People.class).a(Role.PROVINCE_OFFICE, PROVINCE.key());
        List<String> communes = context.getBean(Territory.class).communesOf(PROVINCE, LocalDate.of(2026, 9, 1)).stream()
                .map(unit -> unit.ref().code())
                .toList();
        byte[] file = Lists.many(lines, UUID.randomUUID().toString().substring(0, 8), communes);
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        BatchId[] id = new BatchId[1];
        long read = Times.of(() -> id[0] = context.getBean(HandIn.class)
                .handIn(office, IntakeKind.PRODUCER, new ByteArrayInputStream(file), "list.xlsx"));
        context.getBean(MoveBatch.class).take(office, id[0]);
        long taken = Times.of(() -> workUntil(office, id[0], BatchState.DONE));
        context.getBean(MoveBatch.class).undo(office, id[0]);
        long undone = Times.of(() -> workUntil(office, id[0], BatchState.UNDONE));
        System.out.printf(
                Locale.ROOT,
                "%s, %d lines, %d KB: read and judged %.2f s, taken in %.2f s, taken back %.2f s, heap at most %d MB%n",
                name,
                lines,
                file.length / 1024,
                read / 1e9,
                taken / 1e9,
                undone / 1e9,
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / (1024 * 1024));
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private void workUntil(Actor office, BatchId id, BatchState state) throws InterruptedException {
        while (context.getBean(BatchQueries.class).get(office, id).batch().state() != state) {
            if (!context.getBean(WorkBatches.class).step()) {
                Thread.sleep(PAUSE);
            }
        }
    }
}
