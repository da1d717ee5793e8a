package vn.saolang.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom the database runs as: PostgreSQL refuses to run as root, so root hands it to another account.
 *
 * @param uid the account's number
 * @param gid its group's number
 * @param prefix words to put before a command; none when the account is the caller's own
 */
record DatabaseUser(int uid, int gid, List<String> prefix) {

    /** Accounts that root may hand the database to, best first: its own, PostgreSQL's, nobody's. */
    private static final List<String> CANDIDATES = List.of("saolang", "postgres", "nobody");

    /** Chooses the account: the owner of existing data, or else the caller, or else (for root) the best candidate. */
    static DatabaseUser choose(Path existing) {
        Path process = Path.of("/proc", Long.toString(ProcessHandle.current().pid()));
        int self = owner(process, "unix:uid");
        if (Files.exists(existing)) {
            return ownerOf(existing, self);
        }
        if (self != 0) {
            return new DatabaseUser(self, owner(process, "unix:gid"), List.of());
        }
        return CANDIDATES.stream()
                .flatMap(name -> byName(name).stream())
                .findFirst()
                .orElseThrow(() -> new LaunchFailure(
                        "PostgreSQL does not run as root and none of the accounts " + CANDIDATES + " exists."));
    }

    private static DatabaseUser ownerOf(Path existing, int self) {
        int uid = owner(existing, "unix:uid");
        int gid = owner(existing, "unix:gid");
        if (self == 0 && uid != 0) {
            return handedTo(uid, gid);
        }
        if (self != uid) {
            throw new LaunchFailure("The data in " + existing + " belong to user " + uid
                    + ": start as that user or as root, or choose another SAOLANG_HOME.");
        }
        return self == 0 ? choose(existing.resolve("none")) : new DatabaseUser(uid, gid, List.of());
    }

    private static DatabaseUser handedTo(int uid, int gid) {
        return new DatabaseUser(
                uid, gid, List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups", "--no-new-privs"));
    }

    private static Optional<DatabaseUser> byName(String name) {
        Optional<Integer> uid = number("-u", name);
        Optional<Integer> gid = number("-g", name);
        return uid.flatMap(u -> gid.map(g -> handedTo(u, g)));
    }

    private static Optional<Integer> number(String option, String name) {
        try {
            Process id = new ProcessBuilder("id", option, name)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String text = new String(id.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.US_ASCII);
            return id.waitFor() == 0 ? Optional.of(Integer.valueOf(text.strip())) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static int owner(Path path, String attribute) {
        try {
            return (Integer) Files.getAttribute(path, attribute, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot read the owner of " + path + ".", e);
        }
    }

    /** Whether another account than the caller's runs the database. */
    boolean isAnother() {
        return !prefix.isEmpty();
    }

    /** The words that run this command as the account. */
    List<String> words(String... command) {
        return Stream.concat(prefix.stream(), Stream.of(command)).toList();
    }

    /** Hands a file or directory to the account. */
    void own(Path path) {
        if (isAnother()) {
            try {
                Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(path, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
            } catch (IOException e) {
                throw new LaunchFailure("Cannot hand " + path + " to user " + uid + ".", e);
            }
        }
    }

    /** Whether the account can enter this directory and write to it. */
    boolean reaches(Path directory) {
        if (!isAnother()) {
            return Files.isWritable(directory);
        }
        List<String> words =
                new ArrayList<>(words("sh", "-c", "test -x \"$0\" && test -w \"$0\"", directory.toString()));
        return Command.run(Path.of("/"), Path.of("/dev/null"), words).ok();
    }
}
