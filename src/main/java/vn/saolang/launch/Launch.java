package vn.saolang.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A started home: its lock is held and its database answers. Closing stops what was started, database first. */
public final class Launch implements AutoCloseable {

    private final Settings settings;
    private final HomeLock lock;
    private final Optional<Supervisor> supervisor;
    private final Database database;

    private Launch(Settings settings, HomeLock lock, Optional<EmbeddedPostgres> embedded, Database database) {
        this.settings = settings;
        this.lock = lock;
        this.supervisor = embedded.map(Supervisor::watch);
        this.database = database;
    }

    /**
     * Takes the home and brings up its database, or checks the external one.
     *
     * @throws LaunchFailure when the application cannot start, with the reason in one line
     */
    public static Launch start(Settings settings) {
        requireFree(settings);
        Directories.make(settings.home(), "rwx--x--x");
        HomeLock lock = HomeLock.take(settings.home());
        try {
            Directories.make(settings.home().resolve("log"), "rwx------");
            return withDatabase(settings, lock);
        } catch (LaunchFailure failure) {
            lock.close();
            throw failure;
        }
    }

    private static Launch withDatabase(Settings settings, HomeLock lock) {
        if (settings.external().isPresent()) {
            Database external = ExternalPostgres.checked(settings.external().get());
            return new Launch(settings, lock, Optional.empty(), external);
        }
        EmbeddedPostgres embedded = EmbeddedPostgres.start(settings.home(), settings.databasePort(), List.of());
        return new Launch(settings, lock, Optional.of(embedded), embedded.owner());
    }

    private static void requireFree(Settings settings) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(settings.bind(), settings.port()));
        } catch (IOException e) {
            throw new LaunchFailure(
                    "Cannot listen on " + settings.bind().getHostAddress() + ":" + settings.port() + " ("
                            + e.getMessage() + "): choose another port with SAOLANG_PORT.",
                    e);
        }
    }

    /** The database to work in. */
    public Database database() {
        return database;
    }

    /** What the application needs to know, as its configuration properties. */
    public Map<String, Object> properties() {
        return Map.of(
                "spring.datasource.url", database.url(),
                "spring.datasource.username", database.user(),
                "spring.datasource.password", database.password(),
                "server.address", settings.bind().getHostAddress(),
                "server.port", settings.port(),
                "logging.file.name",
                        settings.home().resolve("log").resolve("saolang.log").toString(),
                "saolang.home", settings.home().toString(),
                "saolang.demo", settings.demo());
    }

    /** The line that tells where the application answers. */
    public String readyLine(int port) {
        boolean here = settings.bind().isAnyLocalAddress() || settings.bind().isLoopbackAddress();
        return "Ready: http://" + (here ? "localhost" : settings.bind().getHostAddress()) + ":" + port;
    }

    @Override
    public void close() {
        supervisor.ifPresent(Supervisor::close);
        lock.close();
    }
}
