package vn.saolang.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Server processes that a killed application left running on one data directory.
 *
 * <p>A process counts only when it is a {@code postgres} that works in this very directory: every PostgreSQL process makes
 * the data directory its working directory, so a process number taken over by a stranger, or the server of another
 * directory, is never touched.
 */
record LeftOvers(Path data) {

    private static final String PID_FILE = "postmaster.pid";
    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;
    private static final int PATIENCE_SECONDS = 60;

    /** The running server named by this directory's pid file. */
    Optional<ProcessHandle> postmaster() {
        return line(PID_LINE).flatMap(ProcessHandle::of).filter(this::worksHere);
    }

    /** The port of the running server. */
    Optional<Integer> port() {
        return postmaster().flatMap(server -> line(PORT_LINE)).map(Long::intValue);
    }

    /** A number from the pid file, which may be missing, half written or from before a crash. */
    private Optional<Long> line(int index) {
        try {
            List<String> lines = Files.readAllLines(data.resolve(PID_FILE));
            return lines.size() <= index
                    ? Optional.empty()
                    : Optional.of(Long.valueOf(lines.get(index).strip()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Stops the server and its children: first fast, which waits for a checkpoint; then at once, which recovers later. */
    void stop(Consumer<ProcessHandle> fast) {
        postmaster().ifPresent(server -> {
            fast.accept(server);
            if (!ended(server)) {
                Signal.QUIT.send(server);
                ended(server);
            }
        });
        List<ProcessHandle> children =
                ProcessHandle.allProcesses().filter(this::worksHere).toList();
        children.forEach(Signal.QUIT::send);
        for (ProcessHandle child : children) {
            if (!ended(child)) {
                throw new LaunchFailure(
                        "Process " + child.pid() + " still uses the database in " + data + " and does not end.");
            }
        }
        removeStalePidFile();
    }

    /** The number in a stale pid file may by now be a stranger's, and PostgreSQL would not start beside it. */
    private void removeStalePidFile() {
        try {
            Files.deleteIfExists(data.resolve(PID_FILE));
        } catch (IOException e) {
            throw new LaunchFailure("Cannot remove the stale " + data.resolve(PID_FILE) + ".", e);
        }
    }

    private static boolean ended(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            return !process.isAlive();
        }
    }

    /** Whether the process is a PostgreSQL server process of this data directory. */
    boolean worksHere(ProcessHandle process) {
        Path proc = Path.of("/proc", Long.toString(process.pid()));
        try {
            String program = Files.readSymbolicLink(proc.resolve("exe")).toString();
            return Files.isSameFile(proc.resolve("cwd"), data) && program.matches(".*/postgres( \\(deleted\\))?");
        } catch (IOException e) {
            return false;
        }
    }

    /** A signal that a server process understands. */
    enum Signal {
        INT,
        QUIT;

        /** Sends the signal; a process that is gone already is no error. */
        void send(ProcessHandle process) {
            Command.run(
                    Path.of("/"),
                    Path.of("/dev/null"),
                    List.of("/bin/sh", "-c", "kill -" + name() + " " + process.pid()));
        }
    }
}
