package vn.saolang.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** A home for crash tests outside this package: made, killed, removed. */
public final class CrashSite {

    /** Keeps the scan away from controllers and set-ups that stand inside test classes. */
    public static final ApplicationContextInitializer<ConfigurableApplicationContext> NO_TEST_CLASSES =
            context -> context.getBeanFactory().registerSingleton("noTestClasses", new TypeExcludeFilter() {
                @Override
                public boolean match(MetadataReader reader, MetadataReaderFactory readers) {
                    return reader.getClassMetadata().getClassName().contains("Test$");
                }

                @Override
                public boolean equals(Object other) {
                    return this == other;
                }

                @Override
                public int hashCode() {
                    return 1;
                }
            });

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
        // through its handle, so that what it said can still be read
        application.toHandle().destroyForcibly();
        application.waitFor();
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
