package vn.saolang.stamp;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.dossier.Recognised;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.area.AreaDraft;
import vn.saolang.producer.area.AreaId;
import vn.saolang.producer.area.AreaKind;
import vn.saolang.producer.area.Areas;
import vn.saolang.producer.area.CapacityUnit;
import vn.saolang.product.ProductId;
import vn.saolang.recognition.RecognisedProducts;
import vn.saolang.recognition.app.withdrawal.MoveWithdrawal;
import vn.saolang.recognition.app.withdrawal.OpenWithdrawal;
import vn.saolang.recognition.app.withdrawal.SignWithdrawal;
import vn.saolang.stamp.app.code.MintStamps;
import vn.saolang.stamp.app.code.StampCodes;
import vn.saolang.stamp.app.ledger.ActivateStamps;
import vn.saolang.stamp.app.ledger.ApplyStamps;
import vn.saolang.stamp.app.ledger.DeliverStamps;
import vn.saolang.stamp.app.ledger.MovePrinted;
import vn.saolang.stamp.app.order.OrderStamps;
import vn.saolang.stamp.app.order.Orders;
import vn.saolang.stamp.app.quota.DecidePlan;
import vn.saolang.stamp.app.quota.DeclarePlan;
import vn.saolang.stamp.model.ledger.TypedRun;
import vn.saolang.stamp.model.order.OrderDraft;
import vn.saolang.stamp.model.order.StampOrder;
import vn.saolang.stamp.model.quota.PlanDraft;
import vn.saolang.stamp.model.quota.Source;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.app.file.PublishLot;
import vn.saolang.traceability.app.recall.StartRecall;
import vn.saolang.traceability.diary.SoldTea;
import vn.saolang.traceability.goods.Goods;
import vn.saolang.traceability.goods.PackageSize;
import vn.saolang.traceability.model.recall.RecallDraft;

/**
 * Tea with four stars, a lot that is sold, and a roll of a hundred stamps for it, all by the verbs on 1/9/2026: 1 to 60 are active
 * on the lot, 61 to 80 applied to it, 81 to 90 delivered, the others minted only.
 *
 * <p>Autowire it, then {@link #make()}.
 */
public class StampedTea {

    public static final int ACTIVE = 60;
    public static final int APPLIED = 80;
    public static final int DELIVERED = 90;
    public static final int ALL = 100;

    private static final LocalDate ISSUED = LocalDate.of(2026, 1, 15);
    private static final int YEAR = 2026;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Goods goods;

    @Autowired
    Areas areas;

    @Autowired
    PublishLot publishing;

    @Autowired
    DeclarePlan plans;

    @Autowired
    DecidePlan deciding;

    @Autowired
    OrderStamps ordering;

    @Autowired
    Orders orders;

    @Autowired
    MintStamps minting;

    @Autowired
    MovePrinted printing;

    @Autowired
    DeliverStamps delivering;

    @Autowired
    ApplyStamps applying;

    @Autowired
    ActivateStamps activating;

    @Autowired
    StampCodes codes;

    @Autowired
    OpenWithdrawal opening;

    @Autowired
    MoveWithdrawal moving;

    @Autowired
    SignWithdrawal signing;

    @Autowired
    StartRecall recalling;

    private final SoldTea tea = new SoldTea(237);
    private final RecognisedProducts offices = new RecognisedProducts();
    private PackageSize item;
    private StampOrder order;

    /** Makes it with a star until 14/1/2029. */
    public void make() {
        make(ISSUED);
    }

    /**
     * Makes it with a star of 36 months from that day.
     *
     * @param issued so that the star holds on 1/9/2026
     */
    public void make(LocalDate issued) {
        beans.autowireBean(tea);
        beans.autowireBean(offices);
        offices.appointEverybody();
        tea.make();
        publishing.publish(tea.coop(), tea.packed());
        item = goods.find(tea.packItem()).orElseThrow();
        Recognised.certify(jdbc, item.product(), 4, issued, null);
        jdbc.sql(
                        "update recognition.listed_product set unit_keys = array[:commune, :province] where product_id = :product")
                .param("commune", RecognisedProducts.COMMUNE)
                .param("province", RecognisedProducts.PROVINCE)
                .param("product", product().value())
                .update();
        plan();
        OrderId id = ordering.order(coop(), new OrderDraft(item.id(), YEAR, ALL, true, true));
        minting.mint(coop(), id);
        order = orders.find(id).orElseThrow();
        printing.move(coop(), order, 1, DELIVERED);
        delivering.deliver(coop(), id, TypedRun.of(1, DELIVERED));
        applying.apply(coop(), id, TypedRun.of(1, APPLIED), lot().toString(), false);
        activating.activate(coop(), id, TypedRun.of(1, ACTIVE));
    }

    /** A hill of the co-operative with a ton a year, approved, all of it for this package size. */
    private void plan() {
        AreaId hill = areas.register(
                coop(),
                item.entity(),
                new AreaDraft(
                        "Đồi chè " + UUID.randomUUID(),
                        AreaKind.CROP,
                        "Chè trung du",
                        "VIETGAP_CROP",
                        "VG-02",
                        LocalDate.of(2027, 5, 1),
                        new BigDecimal("1.05"),
                        12,
                        FilledDossiers.COMMUNE,
                        java.util.List.of(),
                        ""));
        areas.declare(coop(), hill, YEAR, new BigDecimal(1000), CapacityUnit.KILOGRAM);
        areas.approve(
                offices.office(),
                hill,
                YEAR,
                areas.capacity(hill, YEAR).orElseThrow().revision(),
                "");
        UUID plan = plans.declare(
                coop(),
                item.id(),
                new PlanDraft(
                        YEAR,
                        new BigDecimal("0.2"),
                        "5 kg búp tươi được 1 kg chè khô",
                        Map.of(Source.area(hill.value()), new BigDecimal(1000))));
        deciding.approve(offices.office(), plan, "");
    }

    /** The stamp at a position of the roll. */
    public StampSerial serial(int position) {
        return new StampSerial(
                jdbc.sql("select serial from stamp.stamp where order_no = :order and position = :position")
                        .param("order", order.number())
                        .param("position", position)
                        .query(Long.class)
                        .single());
    }

    /** The number as printed. */
    public String code(int position) {
        return codes.write(serial(position));
    }

    /** What is under the scratch layer. */
    public String hidden(int position) {
        return codes.hiddenCode(serial(position));
    }

    /** The province withdraws the certificate today (26/2026 Điều 8). */
    public void withdraw() {
        UUID recognition = jdbc.sql("""
                        select r.id from recognition.recognition r join recognition.listed_product l on l.id = r.listed_id
                        where l.product_id = :product
                        """)
                .param("product", product().value())
                .query(UUID.class)
                .single();
        String today = RecognisedProducts.DAY.toString();
        UUID one = opening.onConclusion(
                offices.office(),
                recognition,
                new OpenWithdrawal.Typed(
                        "C",
                        "12/KL-SNNMT",
                        "31/08/2026",
                        "Sở Nông nghiệp và Môi trường",
                        "Kết luận kiểm tra sau công nhận"),
                null);
        moving.verify(
                offices.office(),
                one,
                0,
                new MoveWithdrawal.Minutes(
                        today, "Xưởng sản xuất", "Quy trình không đúng với hồ sơ", "Chủ thể xác nhận như biên bản"),
                null);
        moving.submit(offices.office(), one, 1, "", "");
        signing.sign(offices.head(), one, 2, RecognisedProducts.fresh(), today, "");
    }

    /** The producer calls the lot back. */
    public void recall() {
        recalling.start(
                coop(),
                lot(),
                new RecallDraft(
                        "TEST_FAILED",
                        "Chì (Pb) 3,4 mg/kg, mức cho phép 2,0 mg/kg",
                        "Ngừng bán, ngừng dùng; mang trả nơi đã mua để được hoàn tiền"));
    }

    public Actor coop() {
        return tea.coop();
    }

    public SoldTea tea() {
        return tea;
    }

    /** Accounts of the offices competent for it. */
    public RecognisedProducts offices() {
        return offices;
    }

    public PackageSize item() {
        return item;
    }

    public ProductId product() {
        return item.product();
    }

    public LotId lot() {
        return tea.packed();
    }

    public StampOrder order() {
        return order;
    }
}
