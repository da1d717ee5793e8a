package vn.saolang.territory.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.territory.Agency;
import vn.saolang.territory.AgencyKind;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitKind;
import vn.saolang.territory.UnitLevel;
import vn.saolang.territory.UnitRef;
import vn.saolang.territory.model.LineageRow;

/** Reads units, lineage and agencies. */
@Repository
public class TerritoryStore {

    private final JdbcClient jdbc;

    public TerritoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Unit> units() {
        return jdbc.sql("select * from territory.unit order by code, valid_from")
                .query((row, _) -> unit(row))
                .list();
    }

    public List<LineageRow> lineage() {
        return jdbc.sql("select * from territory.succession order by old_code, new_code")
                .query((row, _) -> new LineageRow(
                        ref(row, "old_code", "old_from"),
                        ref(row, "new_code", "new_from"),
                        row.getBoolean("whole"),
                        row.getString("act"),
                        row.getString("doubt")))
                .list();
    }

    public List<Agency> agencies() {
        return jdbc.sql("select * from territory.agency order by code")
                .query((row, _) -> agency(row))
                .list();
    }

    private static Unit unit(ResultSet row) throws SQLException {
        return new Unit(
                ref(row, "code", "valid_from"),
                UnitLevel.valueOf(row.getString("level")),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("name"),
                refOrNull(row, "parent_code", "parent_from"),
                row.getObject("valid_to", LocalDate.class),
                row.getString("act"));
    }

    private static Agency agency(ResultSet row) throws SQLException {
        return new Agency(
                row.getString("code"),
                AgencyKind.valueOf(row.getString("kind")),
                row.getString("name"),
                refOrNull(row, "unit_code", "unit_from"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("successor"),
                row.getString("basis"));
    }

    private static UnitRef ref(ResultSet row, String code, String from) throws SQLException {
        return new UnitRef(row.getString(code), row.getObject(from, LocalDate.class));
    }

    private static @Nullable UnitRef refOrNull(ResultSet row, String code, String from) throws SQLException {
        return row.getString(code) == null ? null : ref(row, code, from);
    }
}
