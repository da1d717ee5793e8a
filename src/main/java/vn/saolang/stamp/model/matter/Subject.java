package vn.saolang.stamp.model.matter;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.saolang.producer.EntityId;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.SuspicionRule;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.LotId;

/**
 * What a case is about; there is one open case for each.
 *
 * @param key names it: a stamp, a typed number, or a rule of suspicion on a roll; null when nothing names it
 */
public record Subject(
        @Nullable String key,
        String typedCode,
        @Nullable StampSerial serial,
        @Nullable Integer orderNo,
        @Nullable Integer position,
        @Nullable ItemId item,
        @Nullable EntityId entity,
        @Nullable LotId lot) {

    /** A stamp this installation made. */
    public static Subject of(StampSerial serial, String code, Place place) {
        return new Subject(
                "s:" + serial.bits(),
                code,
                serial,
                place.orderNo(),
                place.position(),
                place.item(),
                place.entity(),
                place.lot());
    }

    /** A number no stamp bears; goods without any number when it is blank. */
    public static Subject unknown(String typed) {
        String folded = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return new Subject(folded.isEmpty() ? null : "t:" + folded, typed, null, null, null, null, null, null);
    }

    /** A roll of which something does not fit. */
    public static Subject roll(int orderNo, SuspicionRule rule, ItemId item, EntityId entity) {
        return new Subject("r:" + orderNo + ":" + rule, "", null, orderNo, null, item, entity, null);
    }

    /** Where a stamp belongs. */
    public record Place(
            int orderNo,
            int position,
            ItemId item,
            EntityId entity,
            @Nullable LotId lot) {}
}
