package vn.saolang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Kills the application, its database server or both while they write, with syncing on: what was committed stays. */
@Tag("crash")
class KillTest {

    private static final int TIMES = 20;

    private final Random random = new Random(20_261_122);
    private final Set<Long> committed = new HashSet<>();
    private Path home = Path.of("");

    @BeforeEach
    void makeHome() throws IOException {
        home = Files.createTempDirectory(
                Files.createDirectories(Path.of("target").toAbsolutePath()), "kill-home-");
        Directories.make(home, "rwx--x--x");
    }

    @AfterEach
    void removeHome() throws IOException {
        data().stop(LeftOvers.Signal.QUIT::send);
        Directories.remove(home);
    }

    @Test
    void the_application_killed() throws Exception {
        for (int time = 0; time < TIMES; time++) {
            Process writer = CrashingWriter.start(home);
            readSome(writer.inputReader());
            kill(writer.toHandle());
            assertThat(data().postmaster()).as("the server is left behind").isPresent();
            readRest(writer.inputReader());
        }
        assertNothingLost();
    }

    @Test
    void both_killed() throws Exception {
        for (int time = 0; time < TIMES; time++) {
            Process writer = CrashingWriter.start(home);
            readSome(writer.inputReader());
            List<ProcessHandle> both =
                    List.of(writer.toHandle(), data().postmaster().orElseThrow());
            both.forEach(ProcessHandle::destroyForcibly);
            readRest(writer.inputReader());
            writer.waitFor();
        }
        assertNothingLost();
    }

    @Test
    void the_server_killed_under_the_running_application() throws Exception {
        Process writer = CrashingWriter.start(home);
        BufferedReader lines = writer.inputReader();
        for (int time = 0; time < TIMES; time++) {
            readSome(lines);
            kill(data().postmaster().orElseThrow());
            readUntil(lines, "broken");
        }
        readSome(lines);
        writer.toHandle().destroy();
        readRest(lines);
        assertThat(writer.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(data().postmaster())
                .as("a stopped application stops its server")
                .isEmpty();
        assertNothingLost();
    }

    @Test
    void the_application_killed_at_any_moment_of_its_first_start() throws Exception {
        for (int time = 0; time < TIMES; time++) {
            Process writer = CrashingWriter.start(home);
            writer.waitFor(100L * time + random.nextInt(100), TimeUnit.MILLISECONDS);
            kill(writer.toHandle());
            readRest(writer.inputReader());
        }
        Process last = CrashingWriter.start(home);
        readSome(last.inputReader());
        kill(last.toHandle());
        readRest(last.inputReader());
        assertNothingLost();
    }

    @Test
    void a_second_application_on_the_same_home_is_refused_in_one_line() throws Exception {
        Process first = CrashingWriter.start(home);
        readSome(first.inputReader());
        Process second = CrashingWriter.start(home);
        assertThat(second.inputReader().lines())
                .singleElement()
                .asString()
                .startsWith("Another Sao Làng already runs on " + home);
        assertThat(second.waitFor()).isEqualTo(1);
        readSome(first.inputReader());
        kill(first.toHandle());
    }

    private LeftOvers data() {
        return new LeftOvers(home.resolve("postgres").resolve("data"));
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    private void readSome(BufferedReader lines) throws IOException {
        int target = committed.size() + 1 + random.nextInt(200);
        while (committed.size() < target) {
            take(lines);
        }
    }

    private void readUntil(BufferedReader lines, String word) throws IOException {
        String line = take(lines);
        while (!line.equals(word)) {
            line = take(lines);
        }
    }

    private void readRest(BufferedReader lines) {
        lines.lines().filter(line -> line.matches("\\d+")).map(Long::valueOf).forEach(committed::add);
    }

    private String take(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        assertThat(line).as("the application goes on").isNotNull();
        if (line.matches("\\d+")) {
            committed.add(Long.valueOf(line));
        }
        return line;
    }

    /** Starts once more and compares what was told to be committed with what is there. */
    private void assertNothingLost() throws SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(home, 0, List.of());
                Connection connection = postgres.owner().connect();
                ResultSet rows = connection.createStatement().executeQuery("select number from written")) {
            List<Long> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getLong(1));
            }
            assertThat(found).containsAll(committed).doesNotHaveDuplicates();
        }
        assertThat(data().postmaster()).isEmpty();
    }
}
