package vn.saolang.stamp.model.proof;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a night's proof found of all rolls.
 *
 * @param finishedAt null while it is under way, or when it broke off
 * @param codes on paper and not void
 * @param score 0 to 100; null as {@code finishedAt}
 */
public record NightProof(
        LocalDate day,
        @Nullable Instant finishedAt,
        int orders,
        long codes,
        long resolving,
        long withOrigin,
        @Nullable BigDecimal score) {}
