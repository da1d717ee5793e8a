package vn.saolang.stamp.store.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.model.code.SignedCode;
import vn.saolang.stamp.model.code.StampKeys;

/** The file of keys: made once, for one account's eyes, damaged ones told in one line. */
class KeyFileTest {

    private static final String A = "aa".repeat(32);
    private static final String B = "bb".repeat(32);

    @TempDir
    Path home;

    private Path file;

    @BeforeEach
    void name() {
        file = home.resolve("stamp-keys");
    }

    @Test
    void isMadeOnceForThisAccountAlone() throws IOException {
        StampKeys first = KeyFile.open(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(KeyFile.open(file).fingerprints()).isEqualTo(first.fingerprints());
        assertThat(first.fingerprints()).hasSize(3).doesNotHaveDuplicates();
        try (var left = Files.list(home)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void theNewestSigningKeySignsAndTheOldOneVerifies() throws IOException {
        write("sign " + A, "store " + B);
        StampKeys before = KeyFile.open(file);
        String code = SignedCode.write(new StampSerial(1), before.signing().getFirst());
        write("# rotated", "sign " + B, "sign " + A, "", "store " + B);
        StampKeys after = KeyFile.open(file);

        assertThat(SignedCode.read(code, after.signing())).isPresent();
        assertThat(SignedCode.write(new StampSerial(1), after.signing().getFirst()))
                .isNotEqualTo(code);
        assertThat(after.print()).isNull();
    }

    @Test
    void whatIsDamagedIsTold() throws IOException {
        write("sign " + A, "store 12");
        assertThatThrownBy(() -> KeyFile.open(file)).hasMessageStartingWith("Line 2 of the stamps' keys");
        write("sign " + A, "seal " + B);
        assertThatThrownBy(() -> KeyFile.open(file)).hasMessageStartingWith("Line 2 of the stamps' keys");
        write("sign " + A);
        assertThatThrownBy(() -> KeyFile.open(file)).hasMessageContaining("lacks a line");
    }

    @Test
    void aFileOpenToEverybodyIsRefused() throws IOException {
        write("sign " + A, "store " + B);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(() -> KeyFile.open(file)).hasMessageContaining("chmod 600");
    }

    private void write(String... lines) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(file, List.of(lines));
    }
}
