package vn.saolang.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A home for crash tests outside this package: made, killed, removed. */
public final class CrashSite {

    private CrashSite() {}

    /** A fresh home below target/ that the database's own account can reach. */
    public static Path home(String prefix) throws IOException {
        Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
        Path home = Files.createTempDirectory(target, prefix);
        Directories.make(home, "rwx--x--x");
        return home;
    }

    /** kill -9 of the database server and the application, the server first. */
    public static void killBoth(Process application, Path home) throws InterruptedException {
        data(home).postmaster().ifPresent(ProcessHandle::destroyForcibly);
        application.destroyForcibly().waitFor();
    }

    /** Stops what is left behind and removes the home. */
    public static void remove(Path home) throws IOException {
        data(home).stop(LeftOvers.Signal.QUIT::send);
        Directories.remove(home);
    }

    private static LeftOvers data(Path home) {
        return new LeftOvers(home.resolve("postgres").resolve("data"));
    }
}
