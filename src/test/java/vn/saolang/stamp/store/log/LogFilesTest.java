package vn.saolang.stamp.store.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.saolang.stamp.Scans;
import vn.saolang.stamp.model.log.Network;

class LogFilesTest {

    @TempDir
    Path home;

    private Path folder = Path.of("");

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectories(home.resolve("stamp"));
    }

    @Test
    void thePolicyThatComesAlongIsInForce() {
        assertThat(new RetentionFiles(home).on(LocalDate.of(2026, 9, 1)).logMonths())
                .isEqualTo(6);
    }

    @Test
    void theOperatorsPolicyCountsFromItsDayOn() throws IOException {
        write("retention-2026-12-01.yaml", """
                in-force-from: 2026-12-01
                log-months: 2
                device-key-hours: 12
                trace-window-days: 7
                trace-months: 24
                """);
        RetentionFiles files = new RetentionFiles(home);
        assertThat(files.on(LocalDate.of(2026, 11, 30)).logMonths()).isEqualTo(6);
        assertThat(files.on(LocalDate.of(2026, 12, 1)).logMonths()).isEqualTo(2);
    }

    @Test
    void aWrongPolicyStopsTheStartAndIsNamed() throws IOException {
        write("retention-2027-01-01.yaml", "in-force-from: 2027-01-01\nlog-months: 600\n");
        assertThatIllegalStateException()
                .isThrownBy(() -> new RetentionFiles(home))
                .withMessageContaining("retention-2027-01-01.yaml: device-key-hours");
    }

    @Test
    void theSmallestNetworkTellsThePlace() throws IOException {
        write("places.csv", """
                # network;latitude;longitude
                203.0.112.0/23; 21.03; 105.85
                203.0.113.0/24; 21.33; 103.91
                2001:db8::/32;21.03;105.85
                """);
        NetworkFile file = new NetworkFile(home);
        assertThat(file.cellOf(address("203.0.112.9"))).contains(Scans.HA_NOI);
        assertThat(file.cellOf(address("203.0.113.9"))).contains(Scans.SON_LA);
        assertThat(file.cellOf(address("203.0.114.9"))).isEmpty();
        assertThat(file.cellOf(address("2001:db8:5::1"))).contains(Scans.HA_NOI);
    }

    @Test
    void withoutAFileNoAddressTellsAPlace() {
        assertThat(new NetworkFile(home).cellOf(address("203.0.113.9"))).isEmpty();
    }

    @Test
    void aWrongLineIsNamed() throws IOException {
        write("places.csv", "203.0.112.0/23;121;105\n");
        assertThatIllegalStateException()
                .isThrownBy(() -> new NetworkFile(home))
                .withMessageContaining("203.0.112.0/23;121;105");
    }

    private static Network address(String text) {
        return Network.household(text).orElseThrow();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
