package vn.saolang.stamp.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.recognition.RecognisedProducts;
import vn.saolang.stamp.OrderId;
import vn.saolang.stamp.StampState;
import vn.saolang.stamp.VoidCause;
import vn.saolang.stamp.app.ledger.ActivateStamps;
import vn.saolang.stamp.app.ledger.ApplyStamps;
import vn.saolang.stamp.app.ledger.DeliverStamps;
import vn.saolang.stamp.app.ledger.MarkSold;
import vn.saolang.stamp.app.ledger.MovePrinted;
import vn.saolang.stamp.app.ledger.VoidOfEndedStars;
import vn.saolang.stamp.app.ledger.VoidStamps;
import vn.saolang.stamp.app.order.Orders;
import vn.saolang.stamp.app.proof.Proofs;
import vn.saolang.stamp.app.proof.ProveCodes;
import vn.saolang.stamp.app.quota.RaiseQuota;
import vn.saolang.stamp.model.ledger.Ledger;
import vn.saolang.stamp.model.ledger.TypedRun;
import vn.saolang.stamp.model.order.StampOrder;
import vn.saolang.stamp.model.proof.RollLine;
import vn.saolang.stamp.store.ledger.LedgerStore;
import vn.saolang.stamp.verdict.StampedPacks;

/** The way of a roll by its verbs and pages: 1 to 10 active, 11 and 12 applied, 13 void, 14 to 20 minted. */
@WebTest
class LedgerWebTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    SettableClock clock;

    @Autowired
    Orders orders;

    @Autowired
    LedgerStore ledger;

    @Autowired
    MovePrinted printing;

    @Autowired
    DeliverStamps delivering;

    @Autowired
    ApplyStamps applying;

    @Autowired
    ActivateStamps activating;

    @Autowired
    VoidStamps voiding;

    @Autowired
    VoidOfEndedStars dying;

    @Autowired
    MarkSold selling;

    @Autowired
    RaiseQuota raising;

    @Autowired
    ProveCodes proving;

    @Autowired
    Proofs proofs;

    private final StampedPacks packs = new StampedPacks();
    private StampOrder order;
    private Actor coop;
    private Actor office;

    @BeforeEach
    void aRoll() {
        clock.reset();
        beans.autowireBean(packs);
        packs.make();
        order = orders.byNumber(packs.order()).orElseThrow();
        coop = packs.tea.coop();
        office = people.a(Role.PROVINCE_OFFICE, RecognisedProducts.PROVINCE, 81);
    }

    private OrderId id() {
        return order.id();
    }

    private static List<String> refused(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (RefusedException refused) {
            return refused.refusals().stream().map(Refusal::code).toList();
        }
    }

    private Map<StampState, Integer> balance() {
        return new Ledger(ledger.spans(order.number())).balance();
    }

    private String lot() {
        return packs.tea.packed().toString();
    }

    private static String text(MvcTestResult result) throws Exception {
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void aRunGoesTheWholeWay() {
        raising.raise(office, order.item(), order.year(), 100, "Thêm nguyên liệu theo hợp đồng liên kết");
        assertThat(printing.move(coop, order, 14, 18)).isEqualTo(5);
        assertThat(delivering.deliver(coop, id(), TypedRun.of("14–18", ""))).isEqualTo(5);
        assertThat(applying.apply(coop, id(), TypedRun.of(packs.code(15), packs.code(14)), lot(), false))
                .isEqualTo(2);
        assertThat(activating.activate(coop, id(), TypedRun.of("14", "15"))).isEqualTo(2);
        assertThat(balance())
                .containsEntry(StampState.ACTIVE, 12)
                .containsEntry(StampState.DELIVERED, 3)
                .containsEntry(StampState.MINTED, 2);
    }

    @Test
    void aWrongStepIsRefusedInWords() {
        assertThat(refused(() -> delivering.deliver(coop, id(), TypedRun.of(14, 15))))
                .containsExactly("stamp.RUN_NOT_PRINTED");
        assertThat(refused(() -> printing.move(coop, order, 1, 1))).containsExactly("stamp.RUN_NOT_MINTED");
        assertThat(refused(() -> delivering.deliver(coop, id(), TypedRun.of("0", "21"))))
                .containsExactly("stamp.RUN_OUTSIDE", "stamp.RUN_OUTSIDE");
        assertThat(refused(() -> delivering.deliver(coop, id(), TypedRun.of("mười", ""))))
                .containsExactly("stamp.RUN_UNREADABLE", "stamp.RUN_UNREADABLE");
        assertThat(refused(() -> applying.apply(coop, id(), TypedRun.of(14, 14), "", false)))
                .containsExactly("stamp.RUN_NOT_DELIVERED", "stamp.LOT_MISSING");
    }

    @Test
    void outsidersSeeNothing() {
        Actor stranger = people.a(Role.PRODUCER, "", 82);
        assertThatThrownBy(() -> delivering.deliver(stranger, id(), TypedRun.of(1, 1)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> delivering.deliver(office, id(), TypedRun.of(1, 1)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> voiding.makeVoid(stranger, packs.serial(1), VoidCause.LOST, ""))
                .isInstanceOf(NotFound.class);
        assertThat(mvc.get().uri("/stamps/orders/" + id()).with(people.as(stranger)))
                .hasStatus(404);
        assertThat(mvc.get().uri("/stamps/orders/" + id() + "/ledger.csv").with(people.as(stranger)))
                .hasStatus(404);
    }

    @Test
    void onlyLotsThatMayBeSoldGetStamps() {
        printing.move(coop, order, 14, 20);
        delivering.deliver(coop, id(), TypedRun.of(14, 20));
        assertThat(refused(() -> applying.apply(
                        coop, id(), TypedRun.of(14, 14), packs.tea.dryLot().toString(), false)))
                .containsExactly("stamp.LOT_OTHER_ITEM");
        packs.recall();
        assertThat(refused(() -> applying.apply(coop, id(), TypedRun.of(14, 14), lot(), false)))
                .containsExactly("stamp.LOT_CALLED_BACK");
        assertThat(refused(() -> activating.activate(coop, id(), TypedRun.of(11, 12))))
                .contains("stamp.LOT_CALLED_BACK", "stamp.OVER_CAPACITY");
    }

    @Test
    void anyRunButAVoidOneIsMadeVoid() {
        assertThat(refused(() -> voiding.makeVoid(coop, id(), TypedRun.of(13, 13), "STAR_ENDED", "")))
                .containsExactly("stamp.VOID_CAUSE", "stamp.RUN_VOID");
        assertThat(refused(() -> voiding.makeVoid(coop, id(), TypedRun.of(9, 9), "OTHER", " ")))
                .containsExactly("stamp.VOID_NOTE");
        assertThat(voiding.makeVoid(coop, id(), TypedRun.of(10, 14), "LOST", "Mất một thùng"))
                .isEqualTo(4);
        assertThat(voiding.makeVoid(office, packs.serial(1), VoidCause.COPIED, "Vụ việc số 7"))
                .isEqualTo(1);
        assertThat(balance()).containsEntry(StampState.VOID, 6).containsEntry(StampState.ACTIVE, 8);
    }

    @Test
    void unusedStampsDieWithTheStarAtMidnightAndActiveOnesDoNot() {
        clock.setTo(LocalDate.of(2027, 12, 9), LocalTime.of(23, 59, 59));
        dying.sweep();
        assertThat(balance()).containsEntry(StampState.VOID, 1);
        clock.setTo(LocalDate.of(2027, 12, 10), LocalTime.MIDNIGHT);
        dying.sweep();
        assertThat(balance()).containsEntry(StampState.ACTIVE, 10).containsEntry(StampState.VOID, 10);
        assertThat(new Ledger(ledger.spans(order.number())).at(20).cause()).isEqualTo(VoidCause.STAR_ENDED);
        assertThat(refused(() -> activating.activate(coop, id(), TypedRun.of(11, 12))))
                .contains("stamp.STAR_OVER");
    }

    @Test
    void aStarThatBeginsAgainAfterAGapWakesNoStamp() {
        packs.decideAnother(LocalDate.of(2027, 12, 1), LocalDate.of(2028, 1, 5));
        clock.setTo(LocalDate.of(2027, 12, 9), LocalTime.NOON);
        dying.sweep();
        assertThat(balance()).as("the star still holds").containsEntry(StampState.VOID, 1);
        clock.setTo(LocalDate.of(2027, 12, 10), LocalTime.NOON);
        dying.sweep();
        assertThat(balance()).containsEntry(StampState.ACTIVE, 10).containsEntry(StampState.VOID, 10);
        clock.setTo(LocalDate.of(2028, 1, 6), LocalTime.NOON);
        assertThat(refused(() -> activating.activate(coop, id(), TypedRun.of(11, 12))))
                .contains("stamp.RUN_NOT_APPLIED");
        assertThat(dying.sweep()).isZero();
        assertThat(balance()).containsEntry(StampState.ACTIVE, 10).containsEntry(StampState.VOID, 10);
    }

    @Test
    void aStarRenewedWithoutAGapKillsNone() {
        packs.decideAnother(LocalDate.of(2027, 12, 1), LocalDate.of(2027, 12, 10));
        clock.setTo(LocalDate.of(2027, 12, 10), LocalTime.MIDNIGHT);
        dying.sweep();
        assertThat(balance()).containsEntry(StampState.ACTIVE, 10).containsEntry(StampState.VOID, 1);
    }

    @Test
    void aWithdrawalKillsAtOnce() {
        packs.withdraw(LocalDate.of(2026, 9, 1));
        assertThat(balance()).containsEntry(StampState.ACTIVE, 10).containsEntry(StampState.VOID, 10);
    }

    @Test
    void aPackageIsSoldOnce() {
        Actor shop = packs.tea.shop();
        var store = packs.tea.store();
        assertThat(selling.sell(shop, packs.code(2), store).position()).isEqualTo(2);
        assertThat(refused(() -> selling.sell(shop, packs.code(2), store))).containsExactly("stamp.SOLD_ALREADY");
        assertThat(refused(() -> selling.sell(shop, packs.code(12), store))).containsExactly("stamp.SOLD_NOT_ACTIVE");
        assertThat(refused(() -> selling.sell(shop, "0000", store))).containsExactly("stamp.SOLD_UNKNOWN");
        assertThatThrownBy(() -> selling.sell(coop, packs.code(3), store)).isInstanceOf(NotFound.class);
        packs.recall();
        assertThat(refused(() -> selling.sell(shop, packs.code(3), store))).containsExactly("stamp.SOLD_CALLED_BACK");
    }

    @Test
    void onlyTheMakerAndWhereTheLotCameToMarkItSold() {
        Actor grower = packs.tea.grower();
        var farm = selling.shops(grower).getFirst().id();
        assertThat(refused(() -> selling.sell(grower, packs.code(4), farm))).containsExactly("stamp.SOLD_NOT_HERE");
        assertThat(selling.sell(coop, packs.code(4), order.entity()).position()).isEqualTo(4);
    }

    @Test
    void thePageTellsWhereTheStampsAreAndKeepsWhatWasTyped() throws Exception {
        MvcTestResult page =
                mvc.get().uri("/stamps/orders/" + id()).with(people.as(coop)).exchange();
        assertThat(page).hasStatusOk();
        assertThat(text(page)).contains("1–10", "Đang lưu hành", "Kích hoạt tem", "ledger.csv");
        MvcTestResult wrong = mvc.post()
                .uri("/stamps/orders/" + id() + "/void")
                .with(people.as(coop))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("from", "999")
                .param("note", "ghi chú của tôi")
                .exchange();
        assertThat(wrong).hasStatus(422);
        assertThat(text(wrong)).contains("ghi chú của tôi", "Cuộn này chỉ có tem số 1 đến 20.", "value=\"999\"");
        MvcTestResult right = mvc.post()
                .uri("/stamps/orders/" + id() + "/void")
                .with(people.as(office))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("from", "19-20")
                .param("cause", "LOST")
                .param("note", "=1+1")
                .exchange();
        assertThat(right).hasStatus(303);
        MvcTestResult file = mvc.get()
                .uri("/stamps/orders/" + id() + "/ledger.csv")
                .with(people.as(office))
                .exchange();
        assertThat(text(file)).contains(",1,20,20,,MINTED,", ",19,20,2,MINTED,VOID,,LOST,'=1+1");
        assertThat(mvc.get().uri("/stamps/sell").with(people.as(packs.tea.shop())))
                .hasStatusOk();
    }

    @Test
    void theProofFindsWhatAScanCannotTell() throws Exception {
        proving.again(office);
        RollLine own = proofs.of(coop).rolls().stream()
                .filter(line -> line.number() == order.number())
                .findFirst()
                .orElseThrow();
        assertThat(own.codes()).isEqualTo(12);
        assertThat(own.score().signum()).isNotNegative();
        assertThat(proving.nightly()).isEqualTo(-1);
        assertThatThrownBy(() -> proving.again(coop)).isInstanceOf(NotFound.class);
        MvcTestResult page =
                mvc.get().uri("/stamps/proof").with(people.as(office)).exchange();
        assertThat(page).hasStatusOk();
        assertThat(text(page)).contains("/ 100");
        assertThat(mvc.get().uri("/stamps/proof").with(people.as(coop))).hasStatusOk();
    }
}
