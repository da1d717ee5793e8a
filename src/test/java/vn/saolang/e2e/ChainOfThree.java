package vn.saolang.e2e;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import vn.saolang.identity.Account;
import vn.saolang.identity.Accounts;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Grant;
import vn.saolang.kernel.Role;
import vn.saolang.producer.EntityDetails;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntityKind;
import vn.saolang.producer.Producers;
import vn.saolang.producer.Representative;
import vn.saolang.producer.area.AreaDraft;
import vn.saolang.producer.area.AreaKind;
import vn.saolang.producer.area.Areas;
import vn.saolang.producer.key.ApiKeys;
import vn.saolang.product.ProductDetails;
import vn.saolang.product.ProductId;
import vn.saolang.product.Products;
import vn.saolang.territory.UnitRef;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.ItemKind;
import vn.saolang.traceability.Measure;
import vn.saolang.traceability.PlaceKind;
import vn.saolang.traceability.app.identifier.RegisterItem;
import vn.saolang.traceability.app.identifier.RegisterPlace;
import vn.saolang.traceability.model.identifier.ItemDraft;
import vn.saolang.traceability.model.identifier.PlaceDraft;

/** Three made-up producers of one chain with their areas, items and places: a grower, a co-operative, a shop. */
final class ChainOfThree {

    private static final UnitRef COMMUNE = new UnitRef("05503", LocalDate.of(2025, 7, 1));

    @Autowired
    Accounts accounts;

    @Autowired
    Producers producers;

    @Autowired
    Products products;

    @Autowired
    RegisterItem items;

    @Autowired
    RegisterPlace places;

    @Autowired
    Areas areas;

    @Autowired
    ApiKeys keys;

    /** A producer with the login of its account. */
    record Firm(String login, Actor actor, EntityId entity) {

        String diary() {
            return "/diary/" + entity;
        }
    }

    Firm firm(String name, EntityKind kind) {
        String login = "chuoi." + UUID.randomUUID().toString().substring(0, 8);
        UUID account = accounts.open(
                Actor.system("journey"), login, name, Producer.PASSWORD, List.of(new Grant(Role.PRODUCER, "")));
        Actor actor = accounts.find(account).map(Account::asActor).orElseThrow();
        return new Firm(login, actor, producers.register(actor, details(name, kind)));
    }

    private static EntityDetails details(String name, EntityKind kind) {
        return new EntityDetails(
                name,
                kind,
                "4600000077",
                LocalDate.of(2021, 3, 4),
                "Phòng đăng ký kinh doanh",
                true,
                "Xóm Gò Pháo",
                COMMUNE,
                "0208 300 0077",
                "chuoi@example.vn",
                new Representative(
                        "Người đại diện mẫu", "Giám đốc", Representative.Sex.FEMALE, "Kinh", "Xóm Gò Pháo", null));
    }

    void area(Firm firm, String name) {
        areas.register(
                firm.actor(),
                firm.entity(),
                new AreaDraft(
                        name,
                        AreaKind.CROP,
                        "Chè",
                        "NONE",
                        "",
                        null,
                        new BigDecimal("1.2"),
                        3,
                        COMMUNE,
                        List.of(),
                        ""));
    }

    ItemId item(Firm firm, ItemKind kind, String name) {
        return items.register(firm.actor(), ItemDraft.plain(firm.entity(), kind, name, Measure.KILOGRAM));
    }

    /** A product in bags of 100 g. */
    ItemId bags(Firm firm, String name) {
        ProductId product = products.register(
                firm.actor(),
                firm.entity(),
                new ProductDetails(
                        name, "QD26-11", null, COMMUNE, "Chè búp sao suốt.", "Túi 100 g", "Nương chè của xóm."));
        return items.register(
                firm.actor(),
                new ItemDraft(
                        firm.entity(),
                        ItemKind.FINISHED,
                        product,
                        name + ", túi 100 g",
                        Measure.PIECE,
                        BigDecimal.valueOf(100),
                        Measure.GRAM,
                        ""));
    }

    void place(Firm firm, boolean own, PlaceKind kind, String name, @Nullable UnitRef commune) {
        places.register(firm.actor(), PlaceDraft.plain(firm.entity(), own, kind, name, "Xóm Gò Pháo", commune));
    }

    String key(Firm firm) {
        return keys.issue(firm.actor(), firm.entity(), "Phần mềm kho");
    }
}
