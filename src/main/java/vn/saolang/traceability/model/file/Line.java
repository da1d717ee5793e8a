package vn.saolang.traceability.model.file;

import java.math.BigDecimal;
import vn.saolang.producer.EntityId;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.LotRole;

/** So much of a lot in an entry; {@code entity} made the lot. */
public record Line(
        LotId lot, String code, String itemName, EntityId entity, LotRole role, BigDecimal quantity, String unit) {}
