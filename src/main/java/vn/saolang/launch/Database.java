package vn.saolang.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Where a database is and who may enter.
 *
 * @param url JDBC address
 * @param user role name; empty when the address itself names it
 * @param password in clear; empty when the address itself holds it
 */
public record Database(String url, String user, String password) {

    /** Opens a connection of its own, outside any pool; the caller closes it. */
    public Connection connect() throws SQLException {
        return user.isEmpty() ? DriverManager.getConnection(url) : DriverManager.getConnection(url, user, password);
    }

    /** The address without the password, fit for a log. */
    @Override
    public String toString() {
        return "Database[" + user + "]";
    }
}
