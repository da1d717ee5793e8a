package vn.saolang.traceability.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.saolang.People;
import vn.saolang.WebTest;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntityKind;
import vn.saolang.producer.Producers;
import vn.saolang.product.ProductId;
import vn.saolang.product.Products;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.ItemKind;
import vn.saolang.traceability.Measure;
import vn.saolang.traceability.PlaceId;
import vn.saolang.traceability.PlaceKind;
import vn.saolang.traceability.app.identifier.Identifiers;
import vn.saolang.traceability.app.identifier.RegisterItem;
import vn.saolang.traceability.app.identifier.RegisterPlace;
import vn.saolang.traceability.model.identifier.InternalCode;
import vn.saolang.traceability.model.identifier.Item;
import vn.saolang.traceability.model.identifier.ItemDraft;
import vn.saolang.traceability.model.identifier.PlaceDraft;
import vn.saolang.traceability.store.identifier.ItemStore;
import vn.saolang.traceability.store.identifier.PlaceStore;

/** Items and places get codes of their own; only their producer registers them. */
@WebTest
class RegisterItemWebTest {

    @Autowired
    People people;

    @Autowired
    Producers producers;

    @Autowired
    Products products;

    @Autowired
    RegisterItem registerItem;

    @Autowired
    RegisterPlace registerPlace;

    @Autowired
    Identifiers identifiers;

    @Autowired
    ItemStore items;

    @Autowired
    PlaceStore places;

    Actor producer;
    Actor stranger;
    EntityId entity;

    @BeforeEach
    void prepare() {
        producer = people.a(Role.PRODUCER, "", 41);
        stranger = people.a(Role.PRODUCER, "", 42);
        entity = producers.register(producer, FilledDossiers.entity(EntityKind.COOPERATIVE));
    }

    @Test
    void anItemWithoutGtinHasACodeOfItsOwn() {
        ItemId id = registerItem.register(
                producer, ItemDraft.plain(entity, ItemKind.MATERIAL, "Chè búp tươi", Measure.KILOGRAM));
        Item item = items.find(id).orElseThrow();
        assertThat(InternalCode.isValid(item.code())).isTrue();
        assertThat(items.of(entity)).containsExactly(item);
        assertThat(items.byCode(item.code())).contains(item);
        assertThat(identifiers.lotClass(id, "L 1/Ä").toString()).endsWith("/p/" + item.code() + "/lo/L%201%2F%C3%84");
    }

    @Test
    void aFinishedItemIsAPackageSizeOfAnOwnProduct() {
        ProductId tea = products.register(producer, entity, FilledDossiers.tea("Chè " + UUID.randomUUID()));
        EntityId other = producers.register(stranger, FilledDossiers.entity(EntityKind.COOPERATIVE));
        ProductId foreign = products.register(stranger, other, FilledDossiers.tea("Chè " + UUID.randomUUID()));
        assertThat(refused(() -> registerItem.register(producer, finished(tea))))
                .isEmpty();
        assertThat(items.ofProduct(tea)).hasSize(1);
        assertThat(refused(() -> registerItem.register(producer, finished(foreign))))
                .containsExactly("traceability.ITEM_PRODUCT");
        assertThat(refused(() -> registerItem.register(
                        producer, new ItemDraft(entity, null, null, " ", null, null, Measure.GRAM, ""))))
                .containsExactlyInAnyOrder(
                        "traceability.ITEM_NAME",
                        "traceability.ITEM_KIND",
                        "traceability.ITEM_UNIT",
                        "traceability.ITEM_NET_CONTENT");
    }

    private ItemDraft finished(ProductId product) {
        return new ItemDraft(
                entity,
                ItemKind.FINISHED,
                product,
                "Gói 100 g",
                Measure.PIECE,
                new java.math.BigDecimal("100"),
                Measure.GRAM,
                "");
    }

    @Test
    void aStrangerRegistersNothingForIt() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> registerItem.register(
                        stranger, ItemDraft.plain(entity, ItemKind.SEMI, "Chè bán thành phẩm", Measure.KILOGRAM)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> registerPlace.register(stranger, workshop()));
    }

    private PlaceDraft workshop() {
        return PlaceDraft.plain(
                entity, true, PlaceKind.WORKSHOP, "Xưởng sao chè", "Xóm Nam Đồng", FilledDossiers.COMMUNE);
    }

    @Test
    void placesAreOwnOrAPartners() {
        PlaceId own = registerPlace.register(producer, workshop());
        PlaceId shop = registerPlace.register(
                producer, PlaceDraft.plain(entity, false, PlaceKind.SHOP, "Siêu thị ngoài", "Hà Nội", null));
        assertThat(places.keptBy(List.of(entity))).extracting("id").containsExactlyInAnyOrder(own, shop);
        assertThat(places.own(entity)).extracting("id").containsExactly(own);
        String code = places.find(own).orElseThrow().code();
        assertThat(identifiers.place(own).toString()).endsWith("/pl/" + code);
        EntityId other = producers.register(stranger, FilledDossiers.entity(EntityKind.COOPERATIVE));
        assertThat(places.ofOthers(other, code)).extracting("id").containsExactly(own);
        assertThat(places.ofOthers(entity, code)).isEmpty();
    }

    static List<String> refused(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (RefusedException refused) {
            return refused.refusals().stream().map(Refusal::code).toList();
        }
    }
}
