package vn.saolang.traceability.model.identifier;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.producer.EntityId;
import vn.saolang.territory.UnitRef;
import vn.saolang.traceability.PlaceId;
import vn.saolang.traceability.PlaceKind;

/**
 * Where something happens.
 *
 * @param keptBy in whose address book it stands
 * @param entity whose place it is; null for the place of somebody outside of the system
 * @param area the raw-material area it stands for, null for other places
 * @param latitude degrees north, WGS 84; null when not told, and so is {@code longitude}
 * @param gln 13 digits; null for a place without GS1 number
 * @param code internal code, see {@link InternalCode}
 */
public record Place(
        PlaceId id,
        EntityId keptBy,
        @Nullable EntityId entity,
        @Nullable UUID area,
        PlaceKind kind,
        String name,
        String address,
        @Nullable UnitRef commune,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable String gln,
        String code) {}
