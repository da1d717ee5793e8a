package vn.saolang.traceability.diary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.EntityId;
import vn.saolang.traceability.EntryId;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.PlaceId;
import vn.saolang.traceability.PlaceKind;
import vn.saolang.traceability.app.identifier.RegisterPlace;
import vn.saolang.traceability.model.diary.EntryDraft;
import vn.saolang.traceability.model.diary.LotLine;
import vn.saolang.traceability.model.diary.TestLine;
import vn.saolang.traceability.model.identifier.PlaceDraft;

/**
 * A chain with its goods on the way: leaf of the grower, two packed lots of one dry lot at the co-operative, one sent to a
 * member's shop and to a supermarket outside of the system.
 */
public class SoldTea extends TeaChain {

    @Autowired
    RegisterPlace places;

    private LotId leafLot;
    private LotId dryLot;
    private LotId packed;
    private LotId beside;
    private PlaceId supermarket;
    private EntryId shipment;

    public SoldTea() {}

    /** As {@link TeaChain#TeaChain(int)}. */
    public SoldTea(int first) {
        super(first);
    }

    /** Makes the whole chain: 100 kg leaf, 20 kg dry, 100 and 50 packs; 40 packs to the shop, 30 to the supermarket. */
    public void make() {
        begin();
        leafLot = harvest("100");
        EntryId sent = ship(grower, farm, workshop, leafLot, "100");
        receive(coop, works, sent, leafLot, "100");
        EntryDraft dried = processing(leafLot, "100", "20");
        write.write(coop, dried);
        dryLot = made(dried);
        packed = pack("10", "100");
        beside = pack("5", "50");
        supermarket = places.register(
                coop,
                PlaceDraft.plain(
                        works, false, PlaceKind.SHOP, "Siêu thị Sông Cầu", "12 Bến Tượng", FilledDossiers.COMMUNE));
        shipment = ship(coop, works, shopPlace, packed, "40");
        ship(coop, works, supermarket, packed, "30");
    }

    private LotId pack(String used, String pieces) {
        EntryDraft packing = packing(dryLot, used, pieces);
        write.write(coop, packing);
        return made(packing);
    }

    /** A laboratory tested the packed lot. */
    public EntryId tested(boolean passed) {
        EntryDraft test = draft(works, EntryKind.TEST)
                .with(null, "", Map.of("laboratory", "Trung tâm kiểm nghiệm"))
                .withLots(List.of(), List.of(), List.of(new LotLine(packed, new BigDecimal("2"), "")))
                .withFindings(
                        List.of(new TestLine("Chì (Pb)", passed ? "0,1 mg/kg" : "3,4 mg/kg", "2,0 mg/kg", passed)),
                        null);
        return write.write(coop, test);
    }

    public void shopReceives() {
        receive(shop, store, shipment, packed, "40");
    }

    /** The entry was wrong. */
    public void declareWrong(EntryId entry) {
        wrong.declare(coop, entry, "Ghi nhầm số liệu của lô khác");
    }

    public Actor grower() {
        return grower;
    }

    public Actor coop() {
        return coop;
    }

    public Actor shop() {
        return shop;
    }

    public EntityId works() {
        return works;
    }

    public LotId leafLot() {
        return leafLot;
    }

    public LotId dryLot() {
        return dryLot;
    }

    public LotId packed() {
        return packed;
    }

    public LotId beside() {
        return beside;
    }

    public ItemId packItem() {
        return pack;
    }

    /** Whose shop got 40 packs. */
    public EntityId store() {
        return store;
    }

    public PlaceId supermarket() {
        return supermarket;
    }

    public UUID packedId() {
        return packed.value();
    }
}
