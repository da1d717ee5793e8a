package vn.saolang.producer.key;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key as its producer sees it later: never the key itself.
 *
 * @param usedOn the last day it was used, null when never
 */
public record ApiKey(
        UUID id,
        String name,
        Instant issuedAt,
        @Nullable Instant revokedAt,
        @Nullable LocalDate usedOn) {}
