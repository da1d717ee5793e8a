package vn.saolang.declaration.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.saolang.declaration.Channel;
import vn.saolang.declaration.DeclarationId;
import vn.saolang.declaration.DeclarationState;
import vn.saolang.declaration.Figures;
import vn.saolang.declaration.HalfYear;
import vn.saolang.declaration.Market;
import vn.saolang.declaration.Writer;
import vn.saolang.declaration.model.Declaration;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;

/** Reads rows of declarations. */
final class DeclarationRows {

    private DeclarationRows() {}

    static Declaration read(ResultSet row, @SuppressWarnings("unused") int line) throws SQLException {
        return new Declaration(
                new DeclarationId(row.getObject("id", UUID.class)),
                new ProductId(row.getObject("product_id", UUID.class)),
                new EntityId(row.getObject("entity_id", UUID.class)),
                new HalfYear(row.getInt("year"), row.getInt("half")),
                row.getInt("number"),
                row.getInt("version"),
                DeclarationState.valueOf(row.getString("state")),
                Writer.valueOf(row.getString("writer")),
                row.getObject("written_by", UUID.class),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                figures(row),
                instant(row, "sent_at"),
                instant(row, "decided_at"),
                row.getString("reason"));
    }

    private static Figures figures(ResultSet row) throws SQLException {
        return new Figures(
                row.getString("unit"),
                plain(row, "output"),
                plain(row, "capacity"),
                plain(row, "revenue"),
                new Figures.Labour(
                        row.getObject("labour", Integer.class),
                        row.getObject("women", Integer.class),
                        row.getObject("minority", Integer.class),
                        row.getObject("trained", Integer.class),
                        plain(row, "wage")),
                new Figures.Sales(
                        words(row, "markets").stream().map(Market::valueOf).collect(Collectors.toSet()),
                        words(row, "countries"),
                        words(row, "channels").stream().map(Channel::valueOf).collect(Collectors.toSet())),
                plain(row, "material_share"),
                row.getString("note"));
    }

    static List<String> words(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    /** Without useless zeros, and without powers of ten. */
    static @Nullable BigDecimal plain(ResultSet row, String column) throws SQLException {
        BigDecimal value = row.getBigDecimal(column);
        if (value == null) {
            return null;
        }
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
