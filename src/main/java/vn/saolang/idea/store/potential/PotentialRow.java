package vn.saolang.idea.store.potential;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.idea.PotentialId;
import vn.saolang.idea.PotentialState;
import vn.saolang.idea.PotentialSummary;
import vn.saolang.idea.model.potential.Maker;
import vn.saolang.idea.model.potential.MakerKind;
import vn.saolang.idea.model.potential.Output;
import vn.saolang.idea.model.potential.Potential;
import vn.saolang.idea.model.potential.PotentialDraft;
import vn.saolang.idea.model.potential.Spot;
import vn.saolang.idea.model.potential.Story;
import vn.saolang.idea.model.potential.YearlyUnit;
import vn.saolang.producer.EntityId;
import vn.saolang.territory.UnitRef;

/** Reads one row of the inventory. */
final class PotentialRow {

    private PotentialRow() {}

    static Potential read(ResultSet row) throws SQLException {
        return new Potential(
                told(row),
                row.getInt("version"),
                PotentialState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getString("entity_name"),
                row.getObject("entered_by", UUID.class),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                List.of());
    }

    static Potential with(Potential one, List<PotentialDraft.Photo> photos) {
        return new Potential(
                one.told(),
                one.version(),
                one.state(),
                one.reason(),
                one.entityName(),
                one.enteredBy(),
                one.enteredAt(),
                photos);
    }

    private static PotentialDraft told(ResultSet row) throws SQLException {
        var latitude = row.getBigDecimal("latitude");
        return new PotentialDraft(
                new PotentialId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("name"),
                row.getString("group_code"),
                row.getString("description"),
                commune(row),
                row.getString("hamlet"),
                maker(row),
                output(row),
                story(row),
                latitude == null ? null : new Spot(latitude, row.getBigDecimal("longitude")),
                row.getObject("surveyed_on", LocalDate.class),
                List.of(),
                List.of());
    }

    private static Maker maker(ResultSet row) throws SQLException {
        return new Maker(
                MakerKind.valueOf(row.getString("maker_kind")),
                entity(row),
                row.getString("maker_name"),
                row.getBoolean("consent"),
                row.getObject("households", Integer.class));
    }

    private static Output output(ResultSet row) throws SQLException {
        String unit = row.getString("unit");
        return new Output(
                row.getBigDecimal("quantity"), unit == null ? null : YearlyUnit.valueOf(unit), row.getString("season"));
    }

    private static Story story(ResultSet row) throws SQLException {
        return new Story(
                row.getString("material"),
                row.getBoolean("traditional"),
                row.getString("craft"),
                row.getString("market"),
                row.getString("strengths"),
                row.getString("missing"));
    }

    static UnitRef commune(ResultSet row) throws SQLException {
        return new UnitRef(row.getString("commune_code"), row.getObject("commune_from", LocalDate.class));
    }

    private static @Nullable EntityId entity(ResultSet row) throws SQLException {
        UUID id = row.getObject("entity_id", UUID.class);
        return id == null ? null : new EntityId(id);
    }

    static PotentialSummary summary(ResultSet row, String description) throws SQLException {
        return new PotentialSummary(
                new PotentialId(row.getObject("id", UUID.class)),
                row.getString("name"),
                commune(row),
                row.getString("group_code"),
                entity(row),
                PotentialState.valueOf(row.getString("state")),
                description);
    }
}
