package vn.saolang.stamp.model.quota;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.producer.EntityId;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.Measure;

/**
 * How much material of a year a producer means for one package size, and what a unit of it yields.
 *
 * @param revision counts the plans of an item and year from 1
 * @param unit of all its material: kilogram, litre or piece
 * @param yield kilograms, litres or pieces of the product from one {@code unit} of material; more than 0
 * @param grounds how the producer came to the yield
 * @param allotments by source, in {@code unit}
 * @param decider name of the office's person; null until decided
 * @param note of the office, the reason when refused
 */
public record MaterialPlan(
        UUID id,
        ItemId item,
        EntityId entity,
        int year,
        int revision,
        Measure unit,
        BigDecimal yield,
        String grounds,
        Map<Source, BigDecimal> allotments,
        PlanState state,
        UUID declaredBy,
        Instant declaredAt,
        @Nullable String decider,
        @Nullable Instant decidedAt,
        String note) {

    public MaterialPlan {
        allotments = Collections.unmodifiableMap(new LinkedHashMap<>(allotments));
    }

    /** All its material, in {@code unit}. */
    public BigDecimal material() {
        return allotments.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
