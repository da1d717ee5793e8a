package vn.saolang.stamp.model.order;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.producer.EntityId;
import vn.saolang.stamp.OrderId;
import vn.saolang.traceability.ItemId;

/**
 * An order of stamps for one package size: a roll, whose stamps are numbered from 1.
 *
 * @param number what people call the roll
 * @param year against whose quota it counts
 * @param quantity 1 to 5,000,000
 * @param hidden whether each stamp has a hidden code under a scratch layer
 * @param mintedAt null until its stamps have numbers
 */
public record StampOrder(
        OrderId id,
        int number,
        ItemId item,
        EntityId entity,
        int year,
        int quantity,
        boolean hidden,
        OrderState state,
        UUID orderedBy,
        Instant orderedAt,
        @Nullable Instant mintedAt,
        int version) {}
