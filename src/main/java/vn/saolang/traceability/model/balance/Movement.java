package vn.saolang.traceability.model.balance;

import java.math.BigDecimal;
import vn.saolang.producer.EntityId;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.LotRole;

/**
 * A lot in an entry that stands.
 *
 * @param holder whose diary it stands in
 * @param quantity in the base unit: kilograms, litres, pieces
 */
public record Movement(LotId lot, EntityId holder, EntryKind kind, LotRole role, BigDecimal quantity) {}
