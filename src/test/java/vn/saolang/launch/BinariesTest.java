package vn.saolang.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive is unpacked as it is, and only into its directory. */
class BinariesTest {

    @TempDir
    private Path directory = Path.of("");

    @Test
    void the_version_is_that_of_the_build() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<postgres-binaries.version>" + Binaries.VERSION + "</postgres-binaries.version>");
    }

    @Test
    void programs_stay_executable_and_links_stay_links() throws IOException {
        Binaries.unpack(
                archive(file("bin/program", 0755), file("share/text", 0644), link("lib/so.1", "so.1.2")), directory);
        assertThat(directory.resolve("bin/program")).isExecutable().hasContent("x");
        assertThat(Files.isExecutable(directory.resolve("share/text"))).isFalse();
        assertThat(Files.readSymbolicLink(directory.resolve("lib/so.1"))).isEqualTo(Path.of("so.1.2"));
    }

    @Test
    void what_would_leave_the_directory_is_refused() throws IOException {
        assertRefused(file("../outside", 0644));
        assertRefused(file("bin/../../outside", 0644));
        assertRefused(link("escape", "../.."));
        assertRefused(link("escape", "/etc"));
        assertThat(directory.resolveSibling("outside")).doesNotExist();
    }

    private void assertRefused(TarArchiveEntry entry) throws IOException {
        InputStream archive = archive(entry);
        assertThatThrownBy(() -> Binaries.unpack(archive, directory))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("leaves the directory");
    }

    private static TarArchiveEntry file(String name, int mode) {
        TarArchiveEntry entry = new TarArchiveEntry(name, true);
        entry.setMode(mode);
        entry.setSize(1);
        return entry;
    }

    private static TarArchiveEntry link(String name, String target) {
        TarArchiveEntry entry = new TarArchiveEntry(name, TarConstants.LF_SYMLINK);
        entry.setLinkName(target);
        return entry;
    }

    private static InputStream archive(TarArchiveEntry... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new XZCompressorOutputStream(bytes))) {
            for (TarArchiveEntry entry : entries) {
                tar.putArchiveEntry(entry);
                if (!entry.isSymbolicLink()) {
                    tar.write("x".getBytes(StandardCharsets.UTF_8));
                }
                tar.closeArchiveEntry();
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
