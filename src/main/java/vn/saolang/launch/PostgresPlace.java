package vn.saolang.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Where the database's files are and whom it runs as.
 *
 * @param base holds programs, data and log; belongs to {@code user}
 * @param user the account the server runs as
 */
record PostgresPlace(Path base, DatabaseUser user) {

    private static final Path FALLBACK = Path.of("/var/lib/saolang");

    /** Finds or makes the place below the home; elsewhere when the server's account cannot reach the home. */
    static PostgresPlace below(Path home) {
        Path inside = home.resolve("postgres");
        if (Files.isSymbolicLink(inside)) {
            return made(target(inside));
        }
        PostgresPlace place = made(inside);
        if (place.user.reaches(inside)) {
            return place;
        }
        PostgresPlace other = made(FALLBACK.resolve(nameFor(home)));
        if (!other.user.reaches(other.base)) {
            throw new LaunchFailure("User " + other.user.uid() + ", whom the database runs as, reaches neither "
                    + inside + " nor " + other.base + ": choose another SAOLANG_HOME.");
        }
        link(inside, other.base);
        System.out.println("The database is in " + other.base + ": user " + other.user.uid()
                + ", whom it runs as, cannot reach " + home + ".");
        return other;
    }

    private static PostgresPlace made(Path base) {
        DatabaseUser user = DatabaseUser.choose(base);
        Directories.make(base, "rwx------");
        user.own(base);
        return new PostgresPlace(base, user);
    }

    private static Path target(Path link) {
        try {
            return Files.readSymbolicLink(link);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot read the link " + link + ".", e);
        }
    }

    private static void link(Path inside, Path elsewhere) {
        try {
            Files.delete(inside);
            Files.createSymbolicLink(inside, elsewhere);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot link " + inside + " to " + elsewhere + ".", e);
        }
    }

    private static String nameFor(Path home) {
        return UUID.nameUUIDFromBytes(home.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** The data directory. */
    Path data() {
        return base.resolve("data");
    }

    /** The log file of one of the programs; the server's own account can append to it. */
    Path log(String program) {
        return base.resolve(program + ".log");
    }
}
