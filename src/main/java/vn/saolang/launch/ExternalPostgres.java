package vn.saolang.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The operator's own PostgreSQL, checked before anything is done to it. */
final class ExternalPostgres {

    /** The oldest major version whose SQL the application speaks. */
    static final int OLDEST = 15;

    private static final int PATIENCE_SECONDS = 10;

    private ExternalPostgres() {}

    /** Gives back the database when it answers and is new enough; otherwise says in one line what is wrong. */
    static Database checked(Database database) {
        DriverManager.setLoginTimeout(PATIENCE_SECONDS);
        try (Connection connection = database.connect()) {
            requireVersion(
                    connection.getMetaData().getDatabaseMajorVersion(),
                    connection.getMetaData().getDatabaseProductVersion());
            return database;
        } catch (SQLException e) {
            throw new LaunchFailure("The database of SAOLANG_DB_URL does not let us in: " + oneLine(e.getMessage()), e);
        }
    }

    static void requireVersion(int major, String version) {
        if (major < OLDEST) {
            throw new LaunchFailure(
                    "The database of SAOLANG_DB_URL is PostgreSQL " + version + "; " + OLDEST + " or later is needed.");
        }
    }

    private static String oneLine(@Nullable String message) {
        return String.valueOf(message).replaceAll("\\s*\\R\\s*", " ");
    }
}
