package vn.saolang.stamp.model.suspicion;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.producer.EntityId;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.SuspicionRule;
import vn.saolang.stamp.model.scan.Cell;
import vn.saolang.traceability.ItemId;

/**
 * What speaks against a stamp or a roll, gathered from scans.
 *
 * @param order number of the roll
 * @param position in the roll; 0 when it is about the roll
 * @param serial null when it is about the roll
 * @param scans how many spoke for it
 * @param cells where, at most 16
 * @param facts of the last of them, as in {@link Suspected}
 * @param raisedAt when it came into the queue; null while too few scans spoke for it
 * @param matter the case that was made of it
 * @param closedAt null while it is open
 */
public record Anomaly(
        UUID id,
        SuspicionRule rule,
        int order,
        int position,
        @Nullable StampSerial serial,
        ItemId item,
        EntityId entity,
        Instant firstAt,
        Instant lastAt,
        int scans,
        List<Cell> cells,
        Map<String, String> facts,
        @Nullable Instant raisedAt,
        @Nullable UUID matter,
        @Nullable Instant closedAt) {

    public Anomaly {
        cells = List.copyOf(cells);
        facts = Map.copyOf(facts);
    }

    /** Whether a rule is about a roll rather than one of its stamps: it is the delivery that is wrong. */
    public static boolean isOfRoll(SuspicionRule rule) {
        return switch (rule) {
            case NOT_ACTIVE, WRONG_REGION, MANY_FROM_ONE_DEVICE, RUN_OF_NUMBERS -> true;
            case TOO_OFTEN, IMPOSSIBLE_TRAVEL, SOLD_BEFORE, CHECKED_BEFORE, HIDDEN_CODE_TRIED -> false;
        };
    }
}
