package vn.saolang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Only the server of this very data directory is stopped. */
@Tag("crash")
class LeftOversTest {

    @Test
    void neither_the_server_of_another_directory_nor_a_stranger_is_touched() throws Exception {
        Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
        Path foreignHome = Directories.make(Files.createTempDirectory(target, "foreign-home-"), "rwx--x--x");
        Path ownHome = Directories.make(Files.createTempDirectory(target, "own-home-"), "rwx--x--x");
        try (EmbeddedPostgres foreign = EmbeddedPostgres.start(foreignHome, 0, List.of("fsync=off"))) {
            EmbeddedPostgres.start(ownHome, 0, List.of("fsync=off")).close();
            Path pidFile = ownHome.resolve("postgres/data/postmaster.pid");
            Files.copy(foreignHome.resolve("postgres/data/postmaster.pid"), pidFile);
            assertStartsBeside(foreign, ownHome);
            Files.writeString(pidFile, ProcessHandle.current().pid() + "\n/somewhere\n0\n5432\n");
            assertStartsBeside(foreign, ownHome);
        } finally {
            Directories.remove(foreignHome);
            Directories.remove(ownHome);
        }
    }

    private static void assertStartsBeside(EmbeddedPostgres foreign, Path home) throws SQLException {
        ProcessHandle before = foreign.server().orElseThrow();
        try (EmbeddedPostgres own = EmbeddedPostgres.start(home, 0, List.of("fsync=off"));
                var connection = own.owner().connect()) {
            assertThat(connection.isValid(1)).isTrue();
            assertThat(own.server()).isPresent().isNotEqualTo(foreign.server());
            assertThat(before.isAlive()).isTrue();
        }
        assertThat(before.isAlive()).isTrue();
    }
}
