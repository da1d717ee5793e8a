package vn.saolang.traceability.store.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.producer.EntityId;
import vn.saolang.territory.UnitRef;
import vn.saolang.traceability.PlaceId;
import vn.saolang.traceability.PlaceKind;
import vn.saolang.traceability.model.file.Spot;

/** The columns of a place under an alias, and the place read from them. */
public final class SpotColumns {

    private SpotColumns() {}

    /** What to select of {@code traceability.place} under this alias; the columns bear the alias before their names. */
    public static String of(String alias) {
        return """
                %1$s.id as %1$s_id, %1$s.kind as %1$s_kind, %1$s.name as %1$s_name, %1$s.address as %1$s_address,
                %1$s.entity_id as %1$s_entity, %1$s.commune_code as %1$s_commune, %1$s.commune_from as %1$s_from,
                %1$s.latitude as %1$s_latitude, %1$s.longitude as %1$s_longitude, coalesce(%1$s.gln, %1$s.code) as %1$s_code
                """.formatted(alias);
    }

    /** The place; null when the row has none. */
    public static @Nullable Spot read(ResultSet row, String alias) throws SQLException {
        UUID id = row.getObject(alias + "_id", UUID.class);
        if (id == null) {
            return null;
        }
        UUID entity = row.getObject(alias + "_entity", UUID.class);
        String commune = row.getString(alias + "_commune");
        return new Spot(
                new PlaceId(id),
                PlaceKind.valueOf(row.getString(alias + "_kind")),
                row.getString(alias + "_name"),
                row.getString(alias + "_address"),
                entity == null ? null : new EntityId(entity),
                commune == null ? null : new UnitRef(commune, row.getObject(alias + "_from", LocalDate.class)),
                row.getBigDecimal(alias + "_latitude"),
                row.getBigDecimal(alias + "_longitude"),
                row.getString(alias + "_code"));
    }
}
