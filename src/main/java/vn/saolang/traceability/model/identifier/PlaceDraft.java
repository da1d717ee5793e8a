package vn.saolang.traceability.model.identifier;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.producer.EntityId;
import vn.saolang.territory.UnitRef;
import vn.saolang.traceability.PlaceKind;

/**
 * A place as told, not yet judged: what is missing is null or empty.
 *
 * @param own a place of the producer itself; false for the place of a partner outside of the system
 * @param area the raw-material area it stands for
 * @param gln as typed: 13 digits, with or without blanks; empty for none
 */
public record PlaceDraft(
        EntityId keptBy,
        boolean own,
        @Nullable UUID area,
        @Nullable PlaceKind kind,
        String name,
        String address,
        @Nullable UnitRef commune,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        String gln) {

    /** A place of the producer, or of a partner, known by name, address and commune alone. */
    public static PlaceDraft plain(
            EntityId keptBy, boolean own, PlaceKind kind, String name, String address, @Nullable UnitRef commune) {
        return new PlaceDraft(keptBy, own, null, kind, name, address, commune, null, null, "");
    }
}
