package vn.saolang.traceability.diary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import vn.saolang.People;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntityKind;
import vn.saolang.producer.Producers;
import vn.saolang.producer.area.AreaDraft;
import vn.saolang.producer.area.AreaId;
import vn.saolang.producer.area.AreaKind;
import vn.saolang.producer.area.Areas;
import vn.saolang.product.ProductId;
import vn.saolang.product.Products;
import vn.saolang.traceability.EntryId;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.ItemKind;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.Measure;
import vn.saolang.traceability.PlaceId;
import vn.saolang.traceability.PlaceKind;
import vn.saolang.traceability.app.diary.DeclareWrong;
import vn.saolang.traceability.app.diary.DiaryQueries;
import vn.saolang.traceability.app.diary.WriteEntry;
import vn.saolang.traceability.app.identifier.RegisterItem;
import vn.saolang.traceability.app.identifier.RegisterPlace;
import vn.saolang.traceability.model.diary.EntryDraft;
import vn.saolang.traceability.model.diary.LotLine;
import vn.saolang.traceability.model.diary.NewLot;
import vn.saolang.traceability.model.identifier.ItemDraft;
import vn.saolang.traceability.model.identifier.PlaceDraft;

/** A grower, a tea co-operative and a shop with what they need to keep diaries; all from 1/9/2026 on. */
public class TeaChain {

    static final Instant START =
            LocalDate.of(2026, 8, 1).atTime(8, 0).atZone(VietnamTime.ZONE).toInstant();

    @Autowired
    People people;

    @Autowired
    Producers producers;

    @Autowired
    Products products;

    @Autowired
    Areas areas;

    @Autowired
    RegisterItem registerItem;

    @Autowired
    RegisterPlace registerPlace;

    @Autowired
    WriteEntry write;

    @Autowired
    DeclareWrong wrong;

    @Autowired
    DiaryQueries diary;

    Actor grower;
    Actor coop;
    Actor shop;
    EntityId farm;
    EntityId works;
    EntityId store;
    AreaId area;
    ItemId leaf;
    ItemId dry;
    ItemId pack;
    PlaceId workshop;
    PlaceId shopPlace;
    private int hours;

    private final int first;

    public TeaChain() {
        this(31);
    }

    /** A chain whose three accounts have these numbers, so that its lots and messages do not stand among those of other tests. */
    public TeaChain(int first) {
        this.first = first;
    }

    void begin() {
        grower = people.a(Role.PRODUCER, "", first);
        coop = people.a(Role.PRODUCER, "", first + 1);
        shop = people.a(Role.PRODUCER, "", first + 2);
        farm = producers.register(grower, FilledDossiers.entity(EntityKind.COOPERATIVE));
        works = producers.register(coop, FilledDossiers.entity(EntityKind.COOPERATIVE));
        store = producers.register(shop, FilledDossiers.entity(EntityKind.COOPERATIVE));
        area = areas.register(grower, farm, tea("Đồi chè " + UUID.randomUUID()));
        leaf = registerItem.register(
                grower, ItemDraft.plain(farm, ItemKind.MATERIAL, "Chè búp tươi", Measure.KILOGRAM));
        dry = registerItem.register(coop, ItemDraft.plain(works, ItemKind.SEMI, "Chè khô", Measure.KILOGRAM));
        ProductId product = products.register(coop, works, FilledDossiers.tea("Chè xanh " + UUID.randomUUID()));
        pack = registerItem.register(
                coop,
                new ItemDraft(
                        works,
                        ItemKind.FINISHED,
                        product,
                        "Chè xanh gói 100 g",
                        Measure.PIECE,
                        new BigDecimal(100),
                        Measure.GRAM,
                        ""));
        workshop = place(coop, works, PlaceKind.WORKSHOP, "Xưởng chè");
        shopPlace = place(shop, store, PlaceKind.SHOP, "Cửa hàng");
    }

    private PlaceId place(Actor by, EntityId of, PlaceKind kind, String name) {
        return registerPlace.register(
                by, PlaceDraft.plain(of, true, kind, name, "Xóm Nam Đồng", FilledDossiers.COMMUNE));
    }

    static AreaDraft tea(String name) {
        return new AreaDraft(
                name,
                AreaKind.CROP,
                "Chè trung du",
                "VIETGAP_CROP",
                "VG-01",
                LocalDate.of(2027, 5, 1),
                new BigDecimal("1.05"),
                12,
                FilledDossiers.COMMUNE,
                List.of(),
                "");
    }

    /** An hour after the one before. */
    Instant next() {
        return START.plusSeconds(3600L * hours++);
    }

    EntryDraft draft(EntityId of, EntryKind kind) {
        return EntryDraft.of(of, kind, next());
    }

    static NewLot lot(ItemId item, String quantity) {
        return new NewLot(LotId.random(), item, "", null, null, new BigDecimal(quantity), "");
    }

    static LotLine line(LotId lot, String quantity) {
        return new LotLine(lot, new BigDecimal(quantity), "");
    }

    LotId harvest(String quantity) {
        NewLot lot = lot(leaf, quantity);
        write.write(
                grower,
                draft(farm, EntryKind.HARVEST).with(area, null, null).withLots(List.of(), List.of(lot), List.of()));
        return lot.lot();
    }

    EntryId ship(Actor by, EntityId from, PlaceId to, LotId lot, String quantity) {
        return write.write(
                by,
                draft(from, EntryKind.SHIPMENT)
                        .with(null, null, to)
                        .withLots(List.of(), List.of(), List.of(line(lot, quantity))));
    }

    EntryId receive(Actor by, EntityId at, EntryId shipment, LotId lot, String quantity) {
        return write.write(
                by,
                draft(at, EntryKind.RECEIPT)
                        .withPartner("", shipment)
                        .withLots(List.of(), List.of(), List.of(line(lot, quantity))));
    }

    EntryDraft processing(LotId input, String used, String made) {
        return draft(works, EntryKind.PROCESSING)
                .with("whole", "", Map.of())
                .withLots(List.of(line(input, used)), List.of(lot(dry, made)), List.of());
    }

    EntryDraft packing(LotId input, String used, String pieces) {
        return draft(works, EntryKind.PACKING)
                .withLots(List.of(line(input, used)), List.of(lot(pack, pieces)), List.of());
    }

    static LotId made(EntryDraft draft) {
        return draft.outputs().getFirst().lot();
    }
}
