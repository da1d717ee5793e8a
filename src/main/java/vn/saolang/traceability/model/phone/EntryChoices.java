package vn.saolang.traceability.model.phone;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.saolang.producer.area.AreaId;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.ItemKind;
import vn.saolang.traceability.model.identifier.Item;
import vn.saolang.traceability.model.identifier.Place;
import vn.saolang.traceability.model.reading.DiaryEntry;
import vn.saolang.traceability.model.reading.LotInHand;

/**
 * What a producer can choose from in a form of this kind.
 *
 * @param items those that an entry of the kind may make
 * @param places the producer's own, fields excepted
 * @param targets where shipments of it may go: its address book and where it sent before
 * @param found how many of the targets were looked for
 * @param areas still used
 * @param lots in hand with something left, the usual kind of goods first, then the oldest
 * @param last the newest entry of the kind that stands; null when there is none
 */
public record EntryChoices(
        List<Item> items,
        List<Place> places,
        List<Place> targets,
        int found,
        List<NamedArea> areas,
        List<LotInHand> lots,
        @Nullable DiaryEntry last) {

    /** A raw-material area by the name people call it. */
    public record NamedArea(AreaId id, String name) {}

    /** Which items an entry of a kind may make. */
    public static boolean makes(EntryKind kind, ItemKind item) {
        return switch (kind) {
            case HARVEST, PURCHASE -> item != ItemKind.FINISHED;
            case PROCESSING -> item != ItemKind.FINISHED;
            case PACKING -> item == ItemKind.FINISHED;
            case CARE, RECEIPT, TEST, SAMPLE, SHIPMENT, LOSS -> false;
        };
    }

    /** Which kind of goods an entry of a kind usually makes. */
    public static ItemKind usuallyMade(EntryKind kind) {
        return switch (kind) {
            case PROCESSING -> ItemKind.SEMI;
            case PACKING -> ItemKind.FINISHED;
            default -> ItemKind.MATERIAL;
        };
    }

    /** Which lots an entry of the kind usually uses up or sends: the first kind of goods of which there are any. */
    public static ItemKind usual(EntryKind kind, List<LotInHand> lots) {
        List<ItemKind> order =
                switch (kind) {
                    case PROCESSING -> List.of(ItemKind.MATERIAL, ItemKind.SEMI, ItemKind.FINISHED);
                    case PACKING -> List.of(ItemKind.SEMI, ItemKind.MATERIAL, ItemKind.FINISHED);
                    default -> List.of(ItemKind.FINISHED, ItemKind.SEMI, ItemKind.MATERIAL);
                };
        return order.stream()
                .filter(item -> lots.stream().anyMatch(lot -> lot.kind() == item))
                .findFirst()
                .orElse(order.getFirst());
    }

    /** The place chosen last time, else the only one there is. */
    public Optional<Place> usualPlace() {
        DiaryEntry before = last;
        return places.stream()
                .filter(place -> before != null && place.id().equals(before.place()))
                .findFirst()
                .or(() -> places.size() == 1 ? Optional.of(places.getFirst()) : Optional.empty());
    }
}
