package vn.saolang.traceability.model.reading;

import java.math.BigDecimal;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.LotRole;
import vn.saolang.traceability.Measure;

/** A lot in an entry that was written. */
public record EntryLine(
        LotId lot, ItemId item, String itemName, String code, LotRole role, BigDecimal quantity, Measure unit) {}
