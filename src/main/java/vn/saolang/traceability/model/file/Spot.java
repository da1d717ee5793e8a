package vn.saolang.traceability.model.file;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.saolang.producer.EntityId;
import vn.saolang.territory.UnitRef;
import vn.saolang.traceability.PlaceId;
import vn.saolang.traceability.PlaceKind;

/**
 * A place as a file tells it.
 *
 * @param entity whose it is; null for somebody outside of the system
 * @param code GLN, or internal code
 */
public record Spot(
        PlaceId id,
        PlaceKind kind,
        String name,
        String address,
        @Nullable EntityId entity,
        @Nullable UnitRef commune,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        String code) {}
