package vn.saolang.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The same rows into the same tables of the repository, for another producer, by bare batched INSERT: one transaction. */
final class BareCapture {

    private static final int BATCH = 1_000;
    private static final List<String> TABLES = List.of("epcis.event", "epcis.event_identifier");

    private final DataSource source;

    BareCapture(DataSource source) {
        this.source = source;
    }

    /** Rows of a table with their columns. */
    record Rows(String table, List<String> columns, List<Object[]> rows) {}

    /** What a capture wrote, as rows of the other producer with ids of their own. */
    List<Rows> read(UUID owner, UUID other, long idsFrom) throws SQLException {
        List<Rows> all = new ArrayList<>();
        try (Connection connection = source.getConnection()) {
            for (String table : TABLES) {
                all.add(read(connection, table, owner, other, idsFrom));
            }
        }
        return all;
    }

    private static Rows read(Connection connection, String table, UUID owner, UUID other, long idsFrom)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select * from " + table + " where owner = ?")) {
            select.setObject(1, owner);
            ResultSet found = select.executeQuery();
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                columns.add(found.getMetaData().getColumnName(i));
            }
            List<Object[]> rows = new ArrayList<>();
            while (found.next()) {
                Object[] row = new Object[columns.size()];
                for (int i = 0; i < row.length; i++) {
                    Object value = found.getObject(i + 1);
                    row[i] = switch (columns.get(i)) {
                        case "owner" -> other;
                        case "id", "event" -> idsFrom + found.getLong(i + 1);
                        default -> value;
                    };
                }
                rows.add(row);
            }
            return new Rows(table, columns, rows);
        }
    }

    /** Writes them. */
    void write(List<Rows> all) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            for (Rows rows : all) {
                write(connection, rows);
            }
            connection.commit();
        }
    }

    private static void write(Connection connection, Rows rows) throws SQLException {
        String places = String.join(", ", Collections.nCopies(rows.columns.size(), "?"));
        String sql = "insert into " + rows.table + " (" + String.join(", ", rows.columns)
                + ") overriding system value values (" + places + ")";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (Object[] row : rows.rows) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
                if (++waiting == BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        }
    }
}
