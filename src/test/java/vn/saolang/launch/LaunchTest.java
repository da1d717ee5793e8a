package vn.saolang.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps the application from starting is said in one line, before anything is touched. */
class LaunchTest {

    @TempDir
    private Path home = Path.of("");

    @Test
    void a_taken_port() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertRefused(Map.of("SAOLANG_PORT", Integer.toString(taken.getLocalPort())))
                    .contains("127.0.0.1:" + taken.getLocalPort(), "SAOLANG_PORT");
        }
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void an_external_database_that_does_not_answer() {
        assertRefused(Map.of("SAOLANG_PORT", "0", "SAOLANG_DB_URL", "jdbc:postgresql://127.0.0.1:1/none"))
                .startsWith("The database of SAOLANG_DB_URL does not let us in");
    }

    @Test
    void an_external_database_that_is_too_old() {
        assertThatThrownBy(() -> ExternalPostgres.requireVersion(14, "14.19"))
                .hasMessage("The database of SAOLANG_DB_URL is PostgreSQL 14.19; 15 or later is needed.");
    }

    @Test
    void a_home_in_use() {
        try (HomeLock held = HomeLock.take(home)) {
            assertRefused(Map.of("SAOLANG_PORT", "0")).contains("already runs on " + home);
            assertThat(held).isNotNull();
        }
    }

    @Test
    void data_of_another_major_version() throws IOException {
        Path data = Files.createDirectories(home.resolve("postgres").resolve("data"));
        Files.writeString(data.resolve("PG_VERSION"), "17\n");
        assertRefused(Map.of("SAOLANG_PORT", "0")).contains("PostgreSQL 17", "docs/operations.md");
    }

    @Test
    void a_password_file_is_its_owners_alone() throws IOException {
        Path file = home.resolve("password");
        String password = Secret.in(file);
        assertThat(password).hasSizeGreaterThan(30).isEqualTo(Secret.in(file));
        assertThat(Files.getPosixFilePermissions(file))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    private AbstractStringAssert<?> assertRefused(Map<String, String> environment) {
        var all = new HashMap<>(environment);
        all.put("SAOLANG_HOME", home.toString());
        try (Launch launch = Launch.start(Settings.from(all))) {
            throw new AssertionError("started on " + launch.database());
        } catch (LaunchFailure failure) {
            assertThat(failure.getMessage()).doesNotContain("\n");
            return assertThat(failure.getMessage());
        }
    }
}
