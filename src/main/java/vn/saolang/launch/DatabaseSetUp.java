package vn.saolang.launch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** Makes the application's role and database in a fresh server; repeats nothing that is there. */
final class DatabaseSetUp {

    private DatabaseSetUp() {}

    /** Works as superuser: the owner role may log in and nothing more; its database is closed to every other role. */
    static void run(Database superuser, Database owner) {
        try (Connection connection = superuser.connect();
                Statement statement = connection.createStatement()) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?", owner.user())) {
                statement.execute("create role " + owner.user()
                        + " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls");
            }
            connection
                    .unwrap(PGConnection.class)
                    .alterUserPassword(owner.user(), owner.password().toCharArray(), "scram-sha-256");
            if (!exists(connection, "select 1 from pg_database where datname = ?", EmbeddedPostgres.OWNER)) {
                statement.execute("create database " + EmbeddedPostgres.OWNER + " owner " + owner.user());
            }
            statement.execute("revoke all on database " + EmbeddedPostgres.OWNER + " from public");
            statement.execute("revoke connect on database postgres from public");
        } catch (SQLException e) {
            throw new LaunchFailure("The database started but could not be set up: " + e.getMessage(), e);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
