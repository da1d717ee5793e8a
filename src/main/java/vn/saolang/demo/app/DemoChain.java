package vn.saolang.demo.app;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityDetails;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntityKind;
import vn.saolang.producer.Producers;
import vn.saolang.producer.Representative;
import vn.saolang.producer.area.AreaDraft;
import vn.saolang.producer.area.AreaId;
import vn.saolang.producer.area.AreaKind;
import vn.saolang.producer.area.Areas;
import vn.saolang.producer.area.CapacityUnit;
import vn.saolang.product.ProductSummary;
import vn.saolang.product.Products;
import vn.saolang.territory.UnitRef;
import vn.saolang.traceability.DiarySteps;
import vn.saolang.traceability.DiarySteps.At;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.ItemKind;
import vn.saolang.traceability.Measure;
import vn.saolang.traceability.PlaceId;
import vn.saolang.traceability.PlaceKind;
import vn.saolang.traceability.Quantity;

/** The three producers of the demo's chain with area, items and places; all of it fictional. */
@Component
class DemoChain {

    private final DemoPeople people;
    private final Producers producers;
    private final Products products;
    private final Areas areas;
    private final DiarySteps diary;
    private final VietnamTime time;

    DemoChain(
            DemoPeople people,
            Producers producers,
            Products products,
            Areas areas,
            DiarySteps diary,
            VietnamTime time) {
        this.people = people;
        this.producers = producers;
        this.products = products;
        this.areas = areas;
        this.diary = diary;
        this.time = time;
    }

    /** Who takes part, and what they have. */
    record Links(
            Actor grower,
            Actor coop,
            Actor shop,
            EntityId farm,
            EntityId works,
            EntityId store,
            AreaId area,
            ItemId leaf,
            ItemId dry,
            ItemId pack,
            PlaceId workshop,
            PlaceId shopPlace) {

        At atFarm(Instant when) {
            return new At(grower, farm, when);
        }

        At atWorks(Instant when) {
            return new At(coop, works, when);
        }

        At atStore(Instant when) {
            return new At(shop, store, when);
        }
    }

    Links forge() {
        Actor grower = people.actor("producer-4");
        Actor coop = people.actor("producer");
        Actor shop = people.actor("producer-2");
        EntityId farm = register(grower, "Hộ trồng chè mẫu Xóm Đồi", EntityKind.PRODUCTION_HOUSEHOLD, "4600000004");
        EntityId works = producers.of(coop).getFirst().id();
        EntityId store = register(shop, "HTX Mẫu Mật Ong", EntityKind.COOPERATIVE, "4600000002");
        ProductSummary tea = products.of(works).getFirst();
        return new Links(
                grower,
                coop,
                shop,
                farm,
                works,
                store,
                area(grower, farm),
                diary.item(grower, farm, ItemKind.MATERIAL, "Chè búp tươi", Measure.KILOGRAM),
                diary.item(coop, works, ItemKind.SEMI, "Chè khô", Measure.KILOGRAM),
                diary.packed(
                        coop,
                        works,
                        tea.id(),
                        tea.name() + ", gói 100 g",
                        new Quantity(new BigDecimal(100), Measure.GRAM)),
                place(coop, works, PlaceKind.WORKSHOP, "Xưởng chè mẫu"),
                place(shop, store, PlaceKind.SHOP, "Cửa hàng giới thiệu sản phẩm mẫu"));
    }

    private EntityId register(Actor owner, String name, EntityKind kind, String number) {
        return producers.register(
                owner,
                new EntityDetails(
                        name,
                        kind,
                        number,
                        LocalDate.of(2021, 4, 12),
                        "Phòng đăng ký kinh doanh (dữ liệu giả định)",
                        true,
                        "Xóm Đồi, xã Tân Cương (dữ liệu giả định)",
                        UnitRef.parse(DemoPeople.COMMUNE),
                        "0208 000 0004",
                        "chu-the-mau@example.vn",
                        new Representative(
                                "Người đại diện mẫu", "Chủ hộ", Representative.Sex.FEMALE, "Kinh", "Xóm Đồi", null)));
    }

    private AreaId area(Actor grower, EntityId farm) {
        AreaId area = areas.register(
                grower,
                farm,
                new AreaDraft(
                        "Đồi chè mẫu",
                        AreaKind.CROP,
                        "Chè trung du",
                        "VIETGAP_CROP",
                        "VG-MẪU-01",
                        time.today().plusYears(1),
                        new BigDecimal("0.6"),
                        1,
                        UnitRef.parse(DemoPeople.COMMUNE),
                        List.of(),
                        ""));
        areas.declare(grower, area, time.today().getYear(), new BigDecimal("4.2"), CapacityUnit.TONNE);
        return area;
    }

    private PlaceId place(Actor by, EntityId of, PlaceKind kind, String name) {
        return diary.place(by, of, kind, name, "Xóm Mẫu, xã Tân Cương", UnitRef.parse(DemoPeople.COMMUNE));
    }
}
