package vn.saolang.traceability;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.area.AreaId;
import vn.saolang.product.ProductId;
import vn.saolang.territory.UnitRef;
import vn.saolang.traceability.app.diary.DeclareWrong;
import vn.saolang.traceability.app.diary.WriteEntry;
import vn.saolang.traceability.app.identifier.RegisterItem;
import vn.saolang.traceability.app.identifier.RegisterPlace;
import vn.saolang.traceability.model.diary.EntryDraft;
import vn.saolang.traceability.model.diary.FactKeys;
import vn.saolang.traceability.model.diary.LotLine;
import vn.saolang.traceability.model.diary.NewLot;
import vn.saolang.traceability.model.diary.TestLine;
import vn.saolang.traceability.model.identifier.ItemDraft;
import vn.saolang.traceability.model.identifier.PlaceDraft;

/** The steps of a chain for loaders: each is one verb of the diary. All refuse as the verbs do. */
@Component
public class DiarySteps {

    private final WriteEntry write;
    private final DeclareWrong wrong;
    private final RegisterItem items;
    private final RegisterPlace places;

    DiarySteps(WriteEntry write, DeclareWrong wrong, RegisterItem items, RegisterPlace places) {
        this.write = write;
        this.wrong = wrong;
        this.items = items;
        this.places = places;
    }

    /** A diary at a moment: who writes, whose it is, when it happened. */
    public record At(Actor by, EntityId diary, Instant time) {}

    /** A material or a half-finished good. */
    public ItemId item(Actor by, EntityId of, ItemKind kind, String name, Measure unit) {
        return items.register(by, ItemDraft.plain(of, kind, name, unit));
    }

    /** A product in one package size, counted in pieces. */
    public ItemId packed(Actor by, EntityId of, ProductId product, String name, Quantity content) {
        return items.register(
                by,
                new ItemDraft(
                        of, ItemKind.FINISHED, product, name, Measure.PIECE, content.value(), content.measure(), ""));
    }

    /** An own place. */
    public PlaceId place(Actor by, EntityId of, PlaceKind kind, String name, String address, UnitRef commune) {
        return places.register(by, PlaceDraft.plain(of, true, kind, name, address, commune));
    }

    /** Care of an area, by a step of the template. */
    public EntryId care(At at, AreaId area, String step) {
        return write.write(
                at.by(), draft(at, EntryKind.CARE).with(area, null, null).with(step, "", Map.of()));
    }

    /** A harvest; the quantity is in the item's unit, here as below. */
    public LotId harvest(At at, AreaId area, ItemId item, String quantity) {
        NewLot lot = lot(item, quantity);
        write.write(
                at.by(),
                draft(at, EntryKind.HARVEST).with(area, null, null).withLots(List.of(), List.of(lot), List.of()));
        return lot.lot();
    }

    /** A purchase from somebody outside of the system. */
    public LotId purchase(At at, String seller, String document, ItemId item, String quantity) {
        NewLot lot = lot(item, quantity);
        write.write(
                at.by(),
                draft(at, EntryKind.PURCHASE)
                        .with(null, "", Map.of(FactKeys.DOCUMENT, document))
                        .withPartner(seller, null)
                        .withLots(List.of(), List.of(lot), List.of()));
        return lot.lot();
    }

    /**
     * Turns so much of a lot into a new one.
     *
     * @param step of processing; null for packing
     */
    public LotId make(At at, @Nullable String step, LotId input, String used, ItemId item, String made) {
        NewLot lot = lot(item, made);
        write.write(
                at.by(),
                draft(at, step == null ? EntryKind.PACKING : EntryKind.PROCESSING)
                        .with(step, "", Map.of())
                        .withLots(List.of(line(input, used)), List.of(lot), List.of()));
        return lot.lot();
    }

    /** A test with one indicator. */
    public EntryId test(At at, LotId lot, String quantity, String indicator, String found, String allowed) {
        return write.write(
                at.by(),
                moved(at, EntryKind.TEST, lot, quantity)
                        .withFindings(List.of(new TestLine(indicator, found, allowed, true)), null));
    }

    /** A sample kept as long as the lot is good. */
    public EntryId sample(At at, LotId lot, String quantity) {
        return write.write(at.by(), moved(at, EntryKind.SAMPLE, lot, quantity));
    }

    public EntryId ship(At at, PlaceId to, LotId lot, String quantity) {
        return write.write(at.by(), moved(at, EntryKind.SHIPMENT, lot, quantity).with(null, null, to));
    }

    public EntryId receive(At at, EntryId shipment, LotId lot, String quantity) {
        return write.write(at.by(), moved(at, EntryKind.RECEIPT, lot, quantity).withPartner("", shipment));
    }

    /** A loss for one of the causes of {@link FactKeys#CAUSES}. */
    public EntryId lose(At at, LotId lot, String quantity, String cause) {
        return write.write(
                at.by(),
                draft(at, EntryKind.LOSS)
                        .with(null, "", Map.of(FactKeys.CAUSE, cause))
                        .withLots(List.of(line(lot, quantity)), List.of(), List.of()));
    }

    public void declareWrong(Actor by, EntryId entry, String reason) {
        wrong.declare(by, entry, reason);
    }

    private static EntryDraft draft(At at, EntryKind kind) {
        return EntryDraft.of(at.diary(), kind, at.time());
    }

    private static EntryDraft moved(At at, EntryKind kind, LotId lot, String quantity) {
        return draft(at, kind).withLots(List.of(), List.of(), List.of(line(lot, quantity)));
    }

    private static NewLot lot(ItemId item, String quantity) {
        return new NewLot(LotId.random(), item, "", null, null, new BigDecimal(quantity), "");
    }

    private static LotLine line(LotId lot, String quantity) {
        return new LotLine(lot, new BigDecimal(quantity), "");
    }
}
