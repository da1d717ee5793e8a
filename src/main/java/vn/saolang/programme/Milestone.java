package vn.saolang.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dated deadline of one year's plan.
 *
 * @param step null where it belongs to none
 * @param before day before which it had to be done; null where the plan says only {@code when}
 * @param when the plan's own words, empty where {@code before} says it
 * @param quantity how many, null where the plan counts none
 */
public record Milestone(
        @Nullable CycleStep step,
        String what,
        @Nullable LocalDate before,
        String when,
        @Nullable Integer quantity,
        String source) {}
