package vn.saolang.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the operator may choose, and what is refused by its name. */
class SettingsTest {

    private static final String URL = "jdbc:postgresql://db.example/saolang";

    @Test
    void everything_has_a_default_that_keeps_to_this_machine() {
        Settings settings = Settings.from(Map.of());
        assertThat(settings.home()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(settings.bind().isLoopbackAddress()).isTrue();
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.external()).isEmpty();
    }

    @Test
    void the_demo_world_never_goes_into_an_external_database_unasked() {
        assertThat(Settings.from(Map.of()).demo()).isTrue();
        assertThat(Settings.from(Map.of("SAOLANG_DEMO", "false")).demo()).isFalse();
        assertThat(Settings.from(Map.of("SAOLANG_DB_URL", URL)).demo()).isFalse();
        assertThat(Settings.from(Map.of("SAOLANG_DB_URL", URL, "SAOLANG_DEMO", "true"))
                        .demo())
                .isTrue();
    }

    @Test
    void a_password_can_come_from_a_file_and_is_never_shown(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("password"), "quite secret\n");
        Database database = Settings.from(Map.of(
                        "SAOLANG_DB_URL", URL, "SAOLANG_DB_USER", "owner", "SAOLANG_DB_PASSWORD_FILE", file.toString()))
                .external()
                .orElseThrow();
        assertThat(database.password()).isEqualTo("quite secret");
        assertThat(database.toString()).doesNotContain("quite secret");
    }

    @ParameterizedTest
    @CsvSource({
        "SAOLANG_PORT, eighty",
        "SAOLANG_PORT, 65536",
        "SAOLANG_PORT, -1",
        "SAOLANG_DB_PORT, 1e3",
        "SAOLANG_DEMO, yes",
        "SAOLANG_DB_URL, mysql://db",
        "SAOLANG_BIND, not-an-address.invalid"
    })
    void a_setting_that_makes_no_sense_is_refused_by_its_name(String name, String value) {
        assertThatThrownBy(() -> Settings.from(Map.of(name, value)))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining(name);
    }
}
