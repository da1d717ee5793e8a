package vn.saolang.launch;

import java.util.Optional;

/** Starts the database brought along again when its server is killed while the application runs. */
final class Supervisor implements AutoCloseable {

    private final EmbeddedPostgres postgres;

    private Supervisor(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** Watches a started database until it is closed. */
    static Supervisor watch(EmbeddedPostgres postgres) {
        Supervisor supervisor = new Supervisor(postgres);
        supervisor.waitForEnd();
        return supervisor;
    }

    private void waitForEnd() {
        Optional<ProcessHandle> server = postgres.server();
        server.ifPresentOrElse(process -> process.onExit().thenRunAsync(this::startAgain), this::startAgain);
    }

    /** Gives up only when the database does not come up: then nothing the application does can succeed. */
    private void startAgain() {
        try {
            if (postgres.startAgain()) {
                System.err.println("The database server had ended unexpectedly and was started again.");
                waitForEnd();
            }
        } catch (LaunchFailure e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    @Override
    public void close() {
        postgres.close();
    }
}
