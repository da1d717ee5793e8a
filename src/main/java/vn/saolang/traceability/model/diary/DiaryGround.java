package vn.saolang.traceability.model.diary;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.model.identifier.Item;
import vn.saolang.traceability.model.identifier.Place;

/**
 * What is known of everything a draft names; what is missing here does not exist or is no business of the producer.
 *
 * @param lots lots named as inputs or moved, and lots whose ids the outputs bear
 * @param items items of the producer
 * @param ownArea the area named is one of the producer's
 * @param takenCodes of codes the outputs bear, those that another lot of the item has: {@code item/code}
 * @param corrected the entry it stands in for
 * @param circle lots made from what this entry makes: they cannot be its inputs
 * @param ownPaper the paper of the vault it names, if any, is the producer's
 */
public record DiaryGround(
        Instant now,
        Map<LotId, KnownLot> lots,
        Map<ItemId, Item> items,
        @Nullable Place place,
        @Nullable Place toPlace,
        boolean ownArea,
        @Nullable KnownShipment shipment,
        Set<String> takenCodes,
        @Nullable KnownEntry corrected,
        Set<LotId> circle,
        boolean ownPaper) {

    /** How a code stands in {@link #takenCodes}. */
    public static String taken(ItemId item, String code) {
        return item + "/" + code;
    }
}
