package vn.saolang.stamp.app.log;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.SpringApplication;
import vn.saolang.Application;
import vn.saolang.launch.CrashSite;
import vn.saolang.launch.EmbeddedPostgres;
import vn.saolang.stamp.Scans;

/** The application in a JVM of its own that notes scans for ever, and prints the number and the moment of each. */
final class ScanningWriter {

    private static final Duration PAUSE = Duration.ofNanos(400_000);
    private static final int ORDER = 1;

    private ScanningWriter() {}

    public static void main(String[] arguments) {
        Path home = Path.of(arguments[0]);
        EmbeddedPostgres postgres = EmbeddedPostgres.start(home, 0, List.of());
        SpringApplication application = new SpringApplication(Application.class);
        application.setInitializers(List.of(CrashSite.NO_TEST_CLASSES));
        application.setDefaultProperties(Map.of(
                "spring.datasource.url", postgres.owner().url(),
                "spring.datasource.username", postgres.owner().user(),
                "spring.datasource.password", postgres.owner().password(),
                "saolang.home", home.toString(),
                "server.port", 0,
                "saolang.demo", false));
        scanForEver(application.run().getBean(ScanLog.class), Long.parseLong(arguments[1]));
    }

    private static void scanForEver(ScanLog log, long first) {
        Clock clock = Clock.systemUTC();
        for (long number = first; true; number++) {
            Instant now = clock.instant();
            log.add(Scans.page(number, ORDER, 1, now, Scans.HA_NOI, number % 97));
            System.out.println("scan " + number + " " + now.toEpochMilli());
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Starts it; numbers begin with the one given. */
    static Process start(Path home, long first) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ScanningWriter.class.getName(),
                        home.toString(),
                        Long.toString(first))
                .redirectErrorStream(true)
                .start();
    }
}
