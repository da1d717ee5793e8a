package vn.saolang.traceability.model.diary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.saolang.producer.EntityId;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.Measure;

/**
 * A lot as the rules know it.
 *
 * @param unit of its item
 * @param inHands the producer whose diary is written made it or received it, by an entry that stands
 * @param madeBy the entry with which it began, whether that stands or not
 */
public record KnownLot(
        LotId lot,
        ItemId item,
        EntityId maker,
        String code,
        LocalDate madeOn,
        @Nullable LocalDate expiresOn,
        Measure unit,
        boolean inHands,
        vn.saolang.traceability.EntryId madeBy) {}
