package vn.saolang.recognition.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.recognition.register.CertificateState;
import vn.saolang.recognition.register.Precision;
import vn.saolang.recognition.register.RegisterEntry;
import vn.saolang.recognition.register.Standing;
import vn.saolang.regulation.Authority;
import vn.saolang.territory.UnitRef;

/** Reads rows of the register's queries. */
final class RegisterRows {

    private RegisterRows() {}

    static RegisterEntry entry(ResultSet row, @SuppressWarnings("unused") int number) throws SQLException {
        return new RegisterEntry(
                row.getObject("listed_id", UUID.class),
                row.getString("shown_code"),
                row.getObject("product_id", UUID.class),
                row.getString("name"),
                row.getString("entity_name"),
                row.getString("criteria_set"),
                row.getString("group_code"),
                new UnitRef(row.getString("unit_code"), row.getObject("unit_from", LocalDate.class)),
                row.getString("place"),
                row.getBoolean("fictional"),
                row.getString("state") == null ? null : standing(row, number),
                row.getBoolean("proposed"));
    }

    static Standing standing(ResultSet row, @SuppressWarnings("unused") int number) throws SQLException {
        LocalDate endsBefore = day(row, "ends_before");
        return new Standing(
                row.getInt("stars"),
                CertificateState.valueOf(row.getString("state")),
                Authority.valueOf(row.getString("level")),
                row.getString("authority"),
                row.getString("act"),
                row.getString("decision_number"),
                row.getBigDecimal("total"),
                Precision.valueOf(row.getString("precision")),
                day(row, "decided_from"),
                row.getObject("decided_to", LocalDate.class),
                day(row, "issued_on"),
                endsBefore == null ? null : endsBefore.minusDays(1),
                endsBefore == null ? null : day(row, "extended_until"),
                day(row, "ended_on"),
                row.getString("ended_reason"),
                row.getString("source"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
