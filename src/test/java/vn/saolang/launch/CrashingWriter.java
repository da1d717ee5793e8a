package vn.saolang.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** A small application for crash tests: numbers rows for ever and prints each number once it is committed. */
final class CrashingWriter {

    /** Between two attempts to connect, so that attempts do not keep the server from starting. */
    private static final Duration PAUSE = Duration.ofMillis(100);

    private CrashingWriter() {}

    public static void main(String[] arguments) {
        try {
            Launch launch = Launch.start(Settings.from(Map.of("SAOLANG_HOME", arguments[0], "SAOLANG_PORT", "0")));
            Runtime.getRuntime().addShutdownHook(new Thread(launch::close));
            writeForEver(launch.database());
        } catch (LaunchFailure failure) {
            System.out.println(failure.getMessage());
            System.exit(1);
        }
    }

    private static void writeForEver(Database database) {
        while (true) {
            write(database);
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Writes until the connection breaks. */
    private static void write(Database database) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists written (number bigint generated always as identity)");
            while (true) {
                try (var rows = statement.executeQuery("insert into written default values returning number")) {
                    rows.next();
                    System.out.println(rows.getLong(1));
                }
            }
        } catch (SQLException e) {
            System.out.println("broken");
        }
    }

    /** Starts the writer in a JVM of its own. */
    static Process start(Path home) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        CrashingWriter.class.getName(),
                        home.toString())
                .redirectErrorStream(true)
                .start();
    }
}
