package vn.saolang.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import vn.saolang.Application;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.launch.CrashSite;
import vn.saolang.launch.EmbeddedPostgres;
import vn.saolang.regulation.Regulations;

/**
 * Kills application and database server while five members score over HTTP, with syncing on, and compares the saves that were
 * acknowledged with what the table holds.
 */
@Tag("crash")
class ScoringKillTest {

    private static final int CRASHES = 3;
    private static final int MEMBERS = 5;

    private final Random random = new Random(20_261_122);
    private Path home = Path.of("");
    private int port;

    @BeforeEach
    void makeHome() throws IOException {
        home = CrashSite.home("scoring-kill-");
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
    }

    @AfterEach
    void removeHome() throws IOException {
        CrashSite.remove(home);
    }

    @Test
    void noAcknowledgedScoreIsLost() throws Exception {
        List<ScoringMember> members = conveneACouncil();
        for (int crash = 0; crash < CRASHES; crash++) {
            Process application = start();
            scoreUntilKilled(members, application);
        }
        Map<String, StoredScore> stored = storedScores();
        assertThat(members)
                .allSatisfy(member -> assertThat(member.acknowledged()).isPositive());
        for (ScoringMember member : members) {
            member.assertNothingLost(stored);
        }
    }

    /** What the table holds of one member and criterion. */
    record StoredScore(int version, String comment) {}

    private List<ScoringMember> conveneACouncil() {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(home, 0, List.of())) {
            SpringApplication application = new SpringApplication(
                    Application.class, SettableClock.Setup.class, People.class, SeatedCouncil.class);
            application.setInitializers(List.of(CrashSite.NO_TEST_CLASSES));
            application.setDefaultProperties(Map.of(
                    "spring.datasource.url", postgres.owner().url(),
                    "spring.datasource.username", postgres.owner().user(),
                    "spring.datasource.password", postgres.owner().password(),
                    "saolang.home", home.toString(),
                    "server.port", 0,
                    "saolang.demo", false));
            try (var context = application.run()) {
                SeatedCouncil council = context.getBean(SeatedCouncil.class);
                SeatedCouncil.Table table =
                        council.open(MEMBERS, 1, SeatedCouncil.usualRules(null, SeatedCouncil.MAJORITY));
                List<String> criteria = context.getBean(Regulations.class).get("QD26-11").leaves().stream()
                        .map(leaf -> leaf.code())
                        .toList();
                return table.members().stream()
                        .map(member -> new ScoringMember(member, table.session(), table.product(), criteria))
                        .toList();
            }
        }
    }

    private Process start() throws IOException {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String main = Arrays.stream(path.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                main,
                Application.class.getName());
        builder.environment().put("SAOLANG_HOME", home.toString());
        builder.environment().put("SAOLANG_PORT", Integer.toString(port));
        builder.environment().put("SAOLANG_DEMO", "false");
        Process application = builder.redirectErrorStream(true).start();
        awaitReady(application.inputReader());
        return application;
    }

    private static void awaitReady(BufferedReader lines) throws IOException {
        List<String> said = new ArrayList<>();
        String line = lines.readLine();
        while (line != null && !line.startsWith("Ready:")) {
            said.add(line);
            line = lines.readLine();
        }
        assertThat(line).as("what the application said: %s", said).isNotNull();
    }

    private void scoreUntilKilled(List<ScoringMember> members, Process application) throws Exception {
        int enough = members.stream().mapToInt(ScoringMember::acknowledged).sum() + 40 + random.nextInt(120);
        try (ExecutorService all = Executors.newFixedThreadPool(MEMBERS)) {
            List<Future<?>> scoring = new ArrayList<>();
            for (ScoringMember member : members) {
                scoring.add(all.submit(() -> member.scoreUntilItBreaks(port)));
            }
            ScoringMember.await(
                    () -> members.stream().mapToInt(ScoringMember::acknowledged).sum() >= enough
                            || scoring.stream().anyMatch(Future::isDone));
            CrashSite.killBoth(application, home);
            for (Future<?> one : scoring) {
                one.get(60, TimeUnit.SECONDS);
            }
        }
    }

    private Map<String, StoredScore> storedScores() throws SQLException {
        Map<String, StoredScore> stored = new HashMap<>();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(home, 0, List.of());
                Connection connection = postgres.owner().connect();
                ResultSet rows = connection.createStatement().executeQuery("""
                                select s.account_id, a.criterion, a.version, a.comment
                                from evaluation.sheet_answer a
                                join evaluation.sheet h on h.id = a.sheet_id
                                join evaluation.seat s on s.id = h.seat_id
                                """)) {
            while (rows.next()) {
                stored.put(
                        rows.getString(1) + " " + rows.getString(2),
                        new StoredScore(rows.getInt(3), rows.getString(4)));
            }
        }
        return stored;
    }
}
