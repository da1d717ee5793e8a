package vn.saolang.producer;

import vn.saolang.territory.UnitRef;

/** An entity as anybody may know it: no personal data. */
public record EntitySummary(EntityId id, String name, EntityKind kind, String address, UnitRef commune) {}
