package vn.saolang.stamp.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.saolang.launch.CrashSite;
import vn.saolang.launch.EmbeddedPostgres;

/**
 * Kills application and database server while scans are noted, with syncing on: whatever was noted a second before is in the log,
 * and log, counts and traces agree.
 */
@Tag("crash")
class ScanLogKillTest {

    private static final int CRASHES = 3;
    private static final Duration PROMISED = Duration.ofSeconds(1);

    private final Random random = new Random(20_261_122);
    private final Map<Long, Long> noted = new TreeMap<>();
    private Path home = Path.of("");

    @BeforeEach
    void makeHome() throws IOException {
        home = CrashSite.home("scan-kill-");
    }

    @AfterEach
    void removeHome() throws IOException {
        CrashSite.remove(home);
    }

    @Test
    void aCrashLosesLessThanASecond() throws Exception {
        StringBuilder measured = new StringBuilder();
        for (int crash = 1; crash <= CRASHES; crash++) {
            Process writer = ScanningWriter.start(home, crash * 1_000_000L);
            BufferedReader lines = writer.inputReader();
            readSome(lines);
            CrashSite.killBoth(writer, home);
            readRest(lines);
            long died = noted.values().stream().mapToLong(Long::longValue).max().orElseThrow();
            Set<Long> kept = kept();
            long lost =
                    noted.keySet().stream().filter(one -> !kept.contains(one)).count();
            long oldest = noted.entrySet().stream()
                    .filter(one -> !kept.contains(one.getKey()))
                    .mapToLong(one -> died - one.getValue())
                    .max()
                    .orElse(0);
            measured.append("crash ").append(crash).append(": ").append(lost).append(" of ");
            measured.append(noted.size())
                    .append(" scans, the oldest ")
                    .append(oldest)
                    .append(" ms before\n");
            assertThat(oldest).as(measured.toString()).isLessThan(PROMISED.toMillis());
            noted.keySet().retainAll(kept);
        }
        Files.writeString(Path.of("target", "scan-log-crashes.txt"), measured);
    }

    private void readSome(BufferedReader lines) throws IOException {
        int target = noted.size() + 3_000 + random.nextInt(2_000);
        StringBuilder said = new StringBuilder();
        while (noted.size() < target) {
            String line = lines.readLine();
            assertThat(line).as("the application goes on: %s", said).isNotNull();
            if (!take(line)) {
                said.append(line).append('\n');
            }
        }
    }

    private void readRest(BufferedReader lines) {
        lines.lines().forEach(this::take);
    }

    private boolean take(String line) {
        if (!line.matches("scan \\d+ \\d{13}")) {
            return false;
        }
        String[] words = line.split(" ");
        noted.put(Long.valueOf(words[1]), Long.valueOf(words[2]));
        return true;
    }

    /** What the log holds; counts and traces must hold the same. */
    private Set<Long> kept() throws SQLException {
        Set<Long> kept = new HashSet<>();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(home, 0, List.of());
                Connection connection = postgres.owner().connect();
                Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery("select serial from stamp.scan")) {
                while (rows.next()) {
                    assertThat(kept.add(rows.getLong(1))).isTrue();
                }
            }
            try (ResultSet row = statement.executeQuery(
                    "select (select sum(scans) from stamp.scan_day), (select sum(seen) from stamp.trace)")) {
                row.next();
                assertThat(row.getLong(1)).isEqualTo(kept.size());
                assertThat(row.getLong(2)).isEqualTo(kept.size());
            }
        }
        return kept;
    }
}
