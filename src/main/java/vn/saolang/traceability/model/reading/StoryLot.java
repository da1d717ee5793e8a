package vn.saolang.traceability.model.reading;

import vn.saolang.traceability.LotId;
import vn.saolang.traceability.LotRole;

/** A lot in the story of another, without its quantity. */
public record StoryLot(LotId lot, String itemName, String code, LotRole role) {}
