package vn.saolang.idea.model.potential;

import org.jspecify.annotations.Nullable;
import vn.saolang.producer.EntityId;

/**
 * Who makes it.
 *
 * @param entity of the register, null for others
 * @param name of a household that agreed to be named, else empty
 * @param consent the household agreed that its name is kept
 * @param households how many make it in the village, null when not counted
 */
public record Maker(
        MakerKind kind,
        @Nullable EntityId entity,
        String name,
        boolean consent,
        @Nullable Integer households) {}
