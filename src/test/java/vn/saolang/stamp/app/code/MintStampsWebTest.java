package vn.saolang.stamp.app.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntityKind;
import vn.saolang.producer.Producers;
import vn.saolang.product.ProductId;
import vn.saolang.product.Products;
import vn.saolang.stamp.OrderId;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.StampState;
import vn.saolang.stamp.model.ledger.Span;
import vn.saolang.stamp.model.order.OrderDraft;
import vn.saolang.stamp.model.order.OrderState;
import vn.saolang.stamp.model.order.StampOrder;
import vn.saolang.stamp.store.code.StampStore;
import vn.saolang.stamp.store.ledger.LedgerStore;
import vn.saolang.stamp.store.order.OrderStore;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.ItemKind;
import vn.saolang.traceability.Measure;
import vn.saolang.traceability.app.identifier.RegisterItem;
import vn.saolang.traceability.model.identifier.ItemDraft;

/** A roll gets its numbers: all of them once, and by its producer alone. */
@WebTest
class MintStampsWebTest {

    @Autowired
    People people;

    @Autowired
    SettableClock clock;

    @Autowired
    Producers producers;

    @Autowired
    Products products;

    @Autowired
    RegisterItem registerItem;

    @Autowired
    OrderStore orders;

    @Autowired
    LedgerStore ledger;

    @Autowired
    StampStore stamps;

    @Autowired
    StampCodes codes;

    @Autowired
    MintStamps mint;

    @Autowired
    MintWaiting mintWaiting;

    @Autowired
    JdbcClient jdbc;

    private Actor producer;
    private EntityId entity;
    private ItemId item;

    @BeforeEach
    void item() {
        clock.reset();
        producer = people.a(Role.PRODUCER, "", 61);
        entity = producers.register(producer, FilledDossiers.entity(EntityKind.COOPERATIVE));
        ProductId product =
                products.register(producer, entity, FilledDossiers.tea("Chè đóng gói " + UUID.randomUUID()));
        item = registerItem.register(
                producer,
                new ItemDraft(
                        entity,
                        ItemKind.FINISHED,
                        product,
                        "Chè xanh gói 100 g",
                        Measure.PIECE,
                        new BigDecimal(100),
                        Measure.GRAM,
                        ""));
    }

    @Test
    void everyPlaceOfTheRollHasOneNumberAndTheLedgerBegins() {
        OrderId id = order(3_000, false);

        assertThat(mint.mint(producer, id)).isTrue();

        StampOrder order = orders.find(id).orElseThrow();
        assertThat(order.state()).isEqualTo(OrderState.MINTED);
        assertThat(ledger.spans(order.number())).containsExactly(new Span(1, 3_000, StampState.MINTED, null, null));
        List<StampSerial> serials = stamps.serials(order.number(), 1, 3_000);
        assertThat(new HashSet<>(serials)).hasSize(3_000);
        assertThat(codes.read(codes.write(serials.get(17)))).contains(serials.get(17));
        assertThat(stamps.find(serials.get(17))).contains(new StampStore.Stamp(serials.get(17), order.number(), 18));
        assertThat(hidden(order)).isZero();
    }

    @Test
    void aHiddenCodeLeadsToItsStampAndIsStoredNowhere() {
        OrderId id = order(50, true);
        mint.mint(producer, id);
        StampOrder order = orders.find(id).orElseThrow();
        StampSerial serial = stamps.serials(order.number(), 7, 7).getFirst();

        long kept = codes.hiddenHash(codes.hiddenCode(serial));

        assertThat(jdbc.sql("select position from stamp.stamp where hidden = :hidden")
                        .param("hidden", kept)
                        .query(Integer.class)
                        .single())
                .isEqualTo(7);
        assertThat(hidden(order)).isEqualTo(50);
    }

    @Test
    void isMintedOnceAndByItsProducerAlone() {
        OrderId id = order(10, false);
        Actor outsider = people.a(Role.PRODUCER, "", 62);
        Actor office = people.a(Role.PROVINCE_OFFICE, FilledDossiers.PROVINCE.key());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> mint.mint(outsider, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> mint.mint(office, id));
        mint.mint(producer, id);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> mint.mint(producer, id))
                .withMessageContaining("stamp.NOT_ORDERED");
    }

    @Test
    void aCancelledOrderIsNotMinted() {
        OrderId id = order(10, false);
        orders.cancelled(orders.find(id).orElseThrow());

        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> mint.mint(producer, id));
    }

    @Test
    void aLargeRollIsMintedBehindTheRequest() {
        OrderId id = order(MintStamps.AT_ONCE + 1, false);

        assertThat(mint.mint(producer, id)).isFalse();
        assertThat(mint.mint(producer, id)).as("asking again changes nothing").isFalse();
        mintWaiting.run();

        StampOrder order = orders.find(id).orElseThrow();
        assertThat(order.state()).isEqualTo(OrderState.MINTED);
        assertThat(mint.isWaiting(id)).isFalse();
        assertThat(ledger.spans(order.number()).getFirst().to()).isEqualTo(MintStamps.AT_ONCE + 1);
    }

    private OrderId order(int quantity, boolean hidden) {
        OrderId id = OrderId.random();
        orders.insert(
                id, new OrderDraft(item, 2026, quantity, hidden, false), entity, producer.account(), clock.instant());
        return id;
    }

    private int hidden(StampOrder order) {
        return jdbc.sql("select count(hidden) from stamp.stamp where order_no = :order")
                .param("order", order.number())
                .query(Integer.class)
                .single();
    }
}
