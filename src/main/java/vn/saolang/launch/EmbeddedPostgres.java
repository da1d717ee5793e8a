package vn.saolang.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The PostgreSQL that the application brings along: unpacked, initialised and started below its home directory.
 *
 * <p>It listens on loopback only, wants a password from everyone, has no Unix socket, and checks its pages. The
 * application's role owns its database and is no superuser. Whatever was killed before, the next start finds the data.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    /** The role and the database of the application. */
    static final String OWNER = "saolang";

    private static final String SUPERUSER = "postgres";
    private static final int ATTEMPTS = 5;

    private final Path secrets;
    private final PostgresPlace place;
    private final Path binaries;
    private final List<String> settings;
    private int port;
    private boolean stopping;

    private EmbeddedPostgres(Path home, List<String> settings) {
        this.secrets = Directories.make(home.resolve("secret"), "rwx------");
        this.place = PostgresPlace.below(home);
        this.binaries = Binaries.in(place.base());
        this.settings = settings;
    }

    /**
     * Starts the database whose files are below {@code home}; makes it first when there is none.
     *
     * @param home an existing directory that no other running application uses (see {@link HomeLock})
     * @param port where to listen on 127.0.0.1; 0 takes any free port
     * @param settings further server settings as {@code name=value}, without spaces
     * @throws LaunchFailure when it cannot start, with the reason in one line
     */
    public static EmbeddedPostgres start(Path home, int port, List<String> settings) {
        EmbeddedPostgres postgres = new EmbeddedPostgres(home, List.copyOf(settings));
        postgres.initialise();
        postgres.launch(port);
        try {
            DatabaseSetUp.run(postgres.superuser(), postgres.owner());
            return postgres;
        } catch (LaunchFailure failure) {
            postgres.close();
            throw failure;
        }
    }

    /** The database of an application that runs on {@code home}, as its owner. */
    static Database running(Path home) {
        int port = new LeftOvers(PostgresPlace.below(home).data())
                .port()
                .orElseThrow(() -> new LaunchFailure("The database in " + home + " is not running yet: try again."));
        return database(home.resolve("secret"), port, OWNER, OWNER);
    }

    /** The application's database, as its owner. */
    public Database owner() {
        return as(OWNER, OWNER);
    }

    /** The server as its superuser: for setting up databases, never for the application. */
    public Database superuser() {
        return as(SUPERUSER, "postgres");
    }

    /** The running server process, if any. */
    Optional<ProcessHandle> server() {
        return leftOvers().postmaster();
    }

    /** Starts a server that ended by itself, on the same port; does nothing, and says so, once it was closed. */
    synchronized boolean startAgain() {
        if (stopping) {
            return false;
        }
        launch(port);
        return true;
    }

    private Database as(String role, String database) {
        return database(secrets, port, role, database);
    }

    private static Database database(Path secrets, int port, String role, String name) {
        return new Database("jdbc:postgresql://127.0.0.1:" + port + "/" + name, role, Secret.in(secrets.resolve(role)));
    }

    private void initialise() {
        Path data = place.data();
        Directories.removeLeftOvers(place.base(), "new-");
        if (Files.exists(data)) {
            requireMajor(data);
            return;
        }
        try {
            Path draft = Files.createTempDirectory(place.base(), "new-data-");
            Path password = draft.resolveSibling(draft.getFileName() + "-password");
            Secret.write(password, Secret.in(secrets.resolve(SUPERUSER)));
            place.user().own(draft);
            place.user().own(password);
            var outcome = Command.run(place.base(), place.log("initdb"), initdb(draft, password));
            Files.delete(password);
            if (!outcome.ok()) {
                throw new LaunchFailure("PostgreSQL could not make its data directory: " + outcome.lastLine());
            }
            Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot make the database in " + place.base() + ": " + e.getMessage(), e);
        }
    }

    private List<String> initdb(Path draft, Path password) {
        return place.user()
                .words(
                        program("initdb"),
                        "-D",
                        draft.toString(),
                        "-U",
                        SUPERUSER,
                        "-A",
                        "scram-sha-256",
                        "--pwfile=" + password,
                        "-E",
                        "UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--data-checksums");
    }

    private static void requireMajor(Path data) {
        try {
            String major = Files.readString(data.resolve("PG_VERSION")).strip();
            if (!major.equals(Binaries.MAJOR)) {
                throw new LaunchFailure("The data in " + data + " were made by PostgreSQL " + major
                        + ", this version brings " + Binaries.MAJOR + ": see docs/operations.md, Upgrade.");
            }
        } catch (IOException e) {
            throw new LaunchFailure("The directory " + data + " is no readable PostgreSQL data directory.", e);
        }
    }

    private void launch(int wantedPort) {
        Command.Outcome outcome = new Command.Outcome(-1, "not tried");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            leftOvers().stop(server -> LeftOvers.Signal.INT.send(server));
            port = wantedPort == 0 ? freePort() : wantedPort;
            outcome = Command.run(place.base(), place.log("pg_ctl"), pgCtl("start", "-o", options()));
            if (outcome.ok()) {
                return;
            }
        }
        throw new LaunchFailure(
                "PostgreSQL did not start (" + outcome.lastLine() + "); its log is " + place.log("postgres") + ".");
    }

    /** The words of one pg_ctl call; it waits for the server, which detaches from the terminal. */
    private List<String> pgCtl(String action, String... further) {
        List<String> words = new ArrayList<>(
                place.user().words(program("pg_ctl"), "-D", place.data().toString(), "-w", "-t", "60", "-s"));
        words.addAll(List.of("-l", place.log("postgres").toString()));
        words.addAll(List.of(further));
        words.add(action);
        return words;
    }

    private String options() {
        StringBuilder options = new StringBuilder("-p " + port)
                .append(" -c listen_addresses=127.0.0.1 -c unix_socket_directories=''")
                .append(" -c max_connections=100 -c password_encryption=scram-sha-256");
        settings.forEach(setting -> options.append(" -c ").append(setting));
        return options.toString();
    }

    private String program(String name) {
        return binaries.resolve("bin").resolve(name).toString();
    }

    private LeftOvers leftOvers() {
        return new LeftOvers(place.data());
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops the server: connections end, a checkpoint is written. */
    @Override
    public synchronized void close() {
        if (!stopping) {
            stopping = true;
            leftOvers().stop(server -> Command.run(place.base(), place.log("pg_ctl"), pgCtl("stop", "-m", "fast")));
        }
    }
}
