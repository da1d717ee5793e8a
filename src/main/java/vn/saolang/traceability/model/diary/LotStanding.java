package vn.saolang.traceability.model.diary;

import java.math.BigDecimal;
import java.util.List;
import vn.saolang.traceability.LotId;

/**
 * How a lot would stand in its producer's hands without an entry that gave it.
 *
 * @param given made or received by the entries that would remain, in the base unit
 * @param taken used, sent, lost or sampled by entries that stand, in the base unit
 * @param takers those entries, as text for the reader: kind and day
 */
public record LotStanding(LotId lot, String code, BigDecimal given, BigDecimal taken, List<String> takers) {}
