package vn.saolang.producer;

import java.util.Map;
import java.util.UUID;

/** A module that knows what an entity has and what can go over in a split: product. */
public interface Possessions {

    /** What the entity has, names by id. */
    Map<UUID, String> of(EntityId entity);
}
