package vn.saolang.traceability.model.balance;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.saolang.traceability.EntryId;
import vn.saolang.traceability.Measure;

/**
 * A lot on its way from one producer of the system to another.
 *
 * @param entry the producer's own: the shipment it sent, or its receipt; null for what comes and was not received yet
 * @param sent in {@code unit}, a base unit
 * @param received in {@code unit}; null while nothing was
 * @param arrived whether the shipment was answered at all
 */
public record Transit(
        @Nullable EntryId entry,
        String code,
        Instant sentAt,
        Measure unit,
        BigDecimal sent,
        @Nullable BigDecimal received,
        boolean arrived) {}
