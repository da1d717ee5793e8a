package vn.saolang.launch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks the PostgreSQL programs that come with the application, once a version. */
final class Binaries {

    /** The version of the archive on the class path; a test compares it with the build. */
    static final String VERSION = "18.6.0";

    static final String MAJOR = VERSION.substring(0, VERSION.indexOf('.'));

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private Binaries() {}

    /** Gives the directory of this version's programs below {@code base}; unpacks it there first when it is missing. */
    static Path in(Path base) {
        Path ready = base.resolve("bin-" + VERSION);
        if (Files.isDirectory(ready)) {
            return ready;
        }
        requireSupportedPlatform();
        try (InputStream archive = Binaries.class.getResourceAsStream(ARCHIVE)) {
            if (archive == null) {
                throw new LaunchFailure(
                        "The PostgreSQL archive is missing from the build; set SAOLANG_DB_URL instead.");
            }
            Path draft = Files.createTempDirectory(base, "new-bin-");
            unpack(archive, draft);
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr-xr-x"));
            return Files.move(draft, ready, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot unpack PostgreSQL below " + base + ": " + e.getMessage(), e);
        }
    }

    private static void requireSupportedPlatform() {
        String platform = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!platform.toLowerCase(Locale.ROOT).matches("linux (amd64|x86_64)")) {
            throw new LaunchFailure("The PostgreSQL brought along runs on Linux x86-64, not on " + platform
                    + ": set SAOLANG_DB_URL to a PostgreSQL 15 or later.");
        }
    }

    /** Unpacks a tar.xz; refuses any entry or link that would leave the target directory. */
    static void unpack(InputStream archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            TarArchiveEntry entry = tar.getNextEntry();
            while (entry != null) {
                place(tar, entry, target);
                entry = tar.getNextEntry();
            }
        }
    }

    private static void place(InputStream content, TarArchiveEntry entry, Path target) throws IOException {
        Path path = inside(target, target.resolve(entry.getName()), entry);
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Path parent = path.resolveSibling("");
        Files.createDirectories(parent);
        inside(target.toRealPath(), parent.toRealPath(), entry);
        if (entry.isSymbolicLink()) {
            inside(target, parent.resolve(entry.getLinkName()), entry);
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isFile() && !entry.isLink()) {
            Files.copy(content, path);
            boolean executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        } else {
            throw new IOException("unexpected kind of entry " + entry.getName());
        }
    }

    private static Path inside(Path target, Path path, TarArchiveEntry entry) throws IOException {
        Path normal = path.normalize();
        if (!normal.startsWith(target)) {
            throw new IOException("entry leaves the directory: " + entry.getName());
        }
        return normal;
    }
}
