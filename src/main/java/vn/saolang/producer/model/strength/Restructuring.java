package vn.saolang.producer.model.strength;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.producer.EntityKind;

/**
 * Tái cơ cấu of a producer.
 *
 */
public record Restructuring(UUID id, int version, Draft draft) {

    /** What is told of it; not yet judged. */
    public record Draft(
            @Nullable EntityKind from,
            @Nullable EntityKind to,
            @Nullable LocalDate beganOn,
            @Nullable LocalDate finishedOn,
            String adviser,
            String result) {}
}
