package vn.saolang.stamp.model.matter;

import java.time.LocalDate;
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
 * @param key names it: a stamp, a typed number, a rule of suspicion on a roll, or a day; null when nothing names it
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

    private static final int LONGEST_CODE = 200;

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
        String code = shortened(typed.strip());
        String folded = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return new Subject(folded.isEmpty() ? null : "t:" + folded, code, null, null, null, null, null, null);
    }

    /** What was told on a day of numbers no stamp bears, once they are too many for a case each. */
    public static Subject collecting(LocalDate day) {
        return new Subject("c:" + day, "", null, null, null, null, null, null);
    }

    private static String shortened(String typed) {
        return typed.codePointCount(0, typed.length()) <= LONGEST_CODE
                ? typed
                : typed.substring(0, typed.offsetByCodePoints(0, LONGEST_CODE));
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
