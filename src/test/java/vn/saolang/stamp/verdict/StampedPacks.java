package vn.saolang.stamp.verdict;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.saolang.SettableClock;
import vn.saolang.kernel.Actor;
import vn.saolang.recognition.RecognisedProducts;
import vn.saolang.recognition.app.withdrawal.EndRecognition;
import vn.saolang.recognition.model.withdrawal.Ground;
import vn.saolang.recognition.store.withdrawal.CertificateStore;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.StampState;
import vn.saolang.stamp.VoidCause;
import vn.saolang.stamp.app.code.StampCodes;
import vn.saolang.stamp.model.ledger.Move;
import vn.saolang.stamp.store.ledger.LedgerStore;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.app.recall.StartRecall;
import vn.saolang.traceability.diary.SoldTea;
import vn.saolang.traceability.model.recall.RecallDraft;

/**
 * A roll of twenty stamps for packs of tea of four stars, put into the tables without the ways of ordering: 1 to 10 active on a
 * lot, 11 and 12 applied, 13 void, the others minted.
 */
public final class StampedPacks {

    private static final int QUANTITY = 20;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    LedgerStore ledger;

    @Autowired
    StampCodes codes;

    @Autowired
    CertificateStore certificates;

    @Autowired
    EndRecognition ending;

    @Autowired
    StartRecall recalling;

    @Autowired
    SettableClock clock;

    public final SoldTea tea;
    private final RecognisedProducts products = new RecognisedProducts();
    private final List<StampSerial> serials = new ArrayList<>();
    private String publicId = "";
    private int order;
    private boolean hidden;

    public StampedPacks() {
        this(231);
    }

    /** Packs of producers with accounts of their own, whose inbox holds nothing of other tests. */
    public StampedPacks(int first) {
        tea = new SoldTea(first);
    }

    /** Makes them; the star lasts until 09/12/2027. */
    public void make() {
        beans.autowireBean(tea);
        beans.autowireBean(products);
        tea.make();
        publicId = "tem-" + UUID.randomUUID().toString().substring(0, 8);
        products.past(publicId, 4);
        jdbc.sql("""
                        update recognition.listed_product
                        set product_id = (select product_id from traceability.item where id = :item) where public_id = :id
                        """)
                .param("item", tea.packItem().value())
                .param("id", publicId)
                .update();
        transaction.executeWithoutResult(_ -> roll());
    }

    /** The same, each with a hidden code. */
    public void makeWithHiddenCodes() {
        hidden = true;
        make();
    }

    private void roll() {
        order = jdbc.sql("""
                        insert into stamp.stamp_order (id, item_id, entity_id, year, quantity, hidden, state, ordered_by, ordered_at,
                            minted_at)
                        values (gen_random_uuid(), :item, :entity, 2026, :quantity, :hidden, 'MINTED', :by, now(), now())
                        returning number
                        """)
                .param("item", tea.packItem().value())
                .param("entity", tea.works().value())
                .param("quantity", QUANTITY)
                .param("hidden", hidden)
                .param("by", tea.coop().account())
                .query(Integer.class)
                .single();
        for (int position = 1; position <= QUANTITY; position++) {
            StampSerial serial = new StampSerial(UUID.randomUUID().getMostSignificantBits());
            jdbc.sql(
                            "insert into stamp.stamp (serial, order_no, position, hidden) values (:serial, :order, :position, :hidden)")
                    .param("hidden", hidden ? codes.hiddenHash(codes.hiddenCode(serial)) : null, Types.BIGINT)
                    .param("serial", serial.bits())
                    .param("order", order)
                    .param("position", position)
                    .update();
            serials.add(serial);
        }
        ledger.begin(order, QUANTITY, tea.coop().account(), clock.instant());
        move(1, 13, StampState.MINTED, StampState.PRINTED);
        move(1, 13, StampState.PRINTED, StampState.DELIVERED);
        move(1, 12, StampState.DELIVERED, StampState.APPLIED);
        move(1, 10, StampState.APPLIED, StampState.ACTIVE);
        ledger.move(new Move(
                order,
                13,
                13,
                StampState.DELIVERED,
                StampState.VOID,
                null,
                VoidCause.SPOILT,
                "",
                by(),
                clock.instant()));
    }

    /** Moves a run, without telling anybody: as if another node had done it. */
    public void move(int from, int to, StampState before, StampState after) {
        boolean onLot = after == StampState.APPLIED || after == StampState.ACTIVE;
        LotId lot = onLot ? tea.packed() : null;
        transaction.executeWithoutResult(
                _ -> ledger.move(new Move(order, from, to, before, after, lot, null, "", by(), clock.instant())));
    }

    private UUID by() {
        return tea.coop().account();
    }

    /** The printed code of a position. */
    public String code(int position) {
        return codes.write(serial(position));
    }

    public StampSerial serial(int position) {
        return serials.get(position - 1);
    }

    public int order() {
        return order;
    }

    public String publicId() {
        return publicId;
    }

    /** The certificate is withdrawn as of a day, by the verb of this node. */
    public void withdraw(LocalDate on) {
        var held = certificates.ofCode(publicId, on).orElseThrow();
        ending.withdraw(Actor.system("test"), held, Ground.DD, "12/QĐ-UBND", on);
    }

    /** The same, past all verbs: as if another node had done it. */
    public void withdrawElsewhere(LocalDate on) {
        var held = certificates.ofCode(publicId, on).orElseThrow();
        certificates.end(held.recognition(), on, "WITHDRAWN", "thử nghiệm");
    }

    /** A further certificate is decided; it begins on a day to come. */
    public void decideAnother(LocalDate decidedOn, LocalDate issuedOn) {
        jdbc.sql("""
                        insert into recognition.recognition (id, listed_id, stars, level, decided_from, decided_to, precision, issued_on,
                            ends_before, source)
                        select gen_random_uuid(), id, 4, 'PROVINCE', :decided, :decided, 'DAY', :issued, :ends, 'thử nghiệm'
                        from recognition.listed_product where public_id = :id
                        """)
                .param("decided", decidedOn)
                .param("issued", issuedOn)
                .param("ends", issuedOn.plusMonths(36))
                .param("id", publicId)
                .update();
    }

    /** The lot is called back by its maker. */
    public void recall() {
        recalling.start(
                tea.coop(),
                tea.packed(),
                new RecallDraft("TEST_FAILED", "Chì vượt mức cho phép", "Ngừng dùng, mang trả nơi đã mua"));
    }
}
