package vn.saolang.producer.takeover;

import vn.saolang.producer.EntityId;
import vn.saolang.territory.UnitRef;

/** An entity as a list is compared with it: no personal data. */
public record KnownEntity(EntityId id, String name, String registrationNumber, UnitRef commune) {}
