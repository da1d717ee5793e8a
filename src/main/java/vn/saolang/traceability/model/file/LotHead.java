package vn.saolang.traceability.model.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.producer.EntityId;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.ItemKind;
import vn.saolang.traceability.LotId;

/**
 * A lot with its item and maker: one line of a list, head of its file.
 *
 * @param made how much was made, in {@code unit}; null while no entry that stands says so
 * @param left what is still somewhere in the system, in {@code unit}; null as {@code made}
 * @param product null for materials and half-finished goods
 * @param published whether its maker published the lot's story
 * @param shownPublicly whether its product stands in the public register
 */
public record LotHead(
        LotId id,
        String code,
        LocalDate madeOn,
        @Nullable LocalDate expiresOn,
        ItemId item,
        String itemName,
        String itemCode,
        @Nullable String gtin,
        ItemKind kind,
        String unit,
        @Nullable UUID product,
        EntityId entity,
        String entityName,
        @Nullable BigDecimal made,
        @Nullable BigDecimal left,
        boolean published,
        boolean shownPublicly,
        boolean recalled,
        boolean failedTest) {

    /** Whether its day is over. */
    public boolean isExpiredOn(LocalDate day) {
        return expiresOn != null && day.isAfter(expiresOn);
    }

    /** Whether some of it is still somewhere although its day is over. */
    public boolean isExpiredInHand(LocalDate day) {
        return isExpiredOn(day) && left != null && left.signum() > 0;
    }

    /** Whether everybody may read its story. */
    public boolean isPublic() {
        return kind == ItemKind.FINISHED && (published || shownPublicly);
    }
}
