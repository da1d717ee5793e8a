package vn.saolang.stamp.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Stale;
import vn.saolang.stamp.OrderId;
import vn.saolang.stamp.app.StampScope;
import vn.saolang.stamp.app.order.CancelOrder;
import vn.saolang.stamp.app.order.OrderStamps;
import vn.saolang.stamp.app.order.Orders;
import vn.saolang.stamp.app.quota.DecidePlan;
import vn.saolang.stamp.app.quota.DeclarePlan;
import vn.saolang.stamp.app.quota.PlanWork;
import vn.saolang.stamp.app.quota.Quotas;
import vn.saolang.stamp.app.quota.RaiseQuota;
import vn.saolang.stamp.model.order.OrderDraft;
import vn.saolang.stamp.model.order.OrderState;
import vn.saolang.stamp.model.quota.NoQuota;
import vn.saolang.traceability.ItemId;

/** Ordering stamps: only with a star, only as many as the approved material yields, each kilogram once. */
@WebTest
class OrderStampsWebTest {

    private static final String ELSEWHERE = "01@2018-01-01";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    SettableClock clock;

    @Autowired
    People people;

    @Autowired
    OrderStamps ordering;

    @Autowired
    CancelOrder cancelling;

    @Autowired
    Orders orders;

    @Autowired
    Quotas quotas;

    @Autowired
    DeclarePlan declaring;

    @Autowired
    DecidePlan deciding;

    @Autowired
    RaiseQuota raising;

    @Autowired
    PlanWork work;

    @Autowired
    StampScope scope;

    TeaWithStar tea;
    Actor producer;
    Actor office;
    Actor stranger;

    @BeforeEach
    void prepare() {
        clock.reset();
        tea = new TeaWithStar();
        beans.autowireBean(tea);
        tea.make();
        producer = tea.producer();
        office = tea.office();
        stranger = people.a(Role.PRODUCER, "", 61);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private OrderId order(int quantity) {
        return ordering.order(producer, new OrderDraft(tea.pack, 2026, quantity, false, false));
    }

    private static List<String> codes(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (RefusedException refused) {
            return refused.refusals().stream().map(Refusal::code).toList();
        }
    }

    @Test
    void stampsComeWithAnApprovedPlanAndNeverMoreThanItYields() {
        assertThat(codes(() -> order(1))).containsExactly("stamp.NO_PLAN");
        UUID plan = declaring.declare(producer, tea.pack, tea.plan(2026, "500", "0.2"));
        assertThat(codes(() -> order(1))).containsExactly("stamp.NO_PLAN");
        assertThat(work.waitingFor(office)).anyMatch(one -> one.url().contains(tea.pack.toString()));
        deciding.approve(office, plan, "Đúng định mức");
        assertThat(quotas.of(tea.pack, 2026).left()).isEqualTo(1000);
        OrderId first = order(1000);
        assertThat(orders.get(producer, first).state()).isEqualTo(OrderState.ORDERED);
        assertThat(quotas.of(tea.pack, 2026).left()).isZero();
        assertThat(codes(() -> order(1))).containsExactly("stamp.QUOTA_EXCEEDED");
        cancelling.cancel(producer, first);
        assertThat(quotas.of(tea.pack, 2026).left()).isEqualTo(1000);
        assertThat(codes(() -> cancelling.cancel(producer, first))).containsExactly("stamp.ORDER_NOT_OPEN");
    }

    @Test
    void draftsOutOfRangeAreRefusedWithEveryReason() {
        tea.thousandPacks();
        assertThat(codes(() -> ordering.order(producer, new OrderDraft(tea.pack, 2028, 0, false, false))))
                .containsExactly("stamp.ORDER_YEAR", "stamp.ORDER_QUANTITY", "stamp.NO_PLAN");
        assertThat(codes(() -> order(5_000_001))).containsExactly("stamp.ORDER_QUANTITY");
    }

    @Test
    void theSameLeafIsNotMeantForTwoPackageSizes() {
        tea.thousandPacks();
        ItemId big = tea.item("Chè xanh gói 200 g", "200");
        assertThat(codes(() -> declaring.declare(producer, big, tea.plan(2026, "1", "0.2"))))
                .containsExactly("stamp.PLAN_TWICE");
        deciding.approve(office, declaring.declare(producer, tea.pack, tea.plan(2026, "300", "0.2")), "");
        UUID plan = declaring.declare(producer, big, tea.plan(2026, "200", "0.2"));
        deciding.approve(office, plan, "");
        assertThat(quotas.of(tea.pack, 2026).left()).isEqualTo(600);
        assertThat(quotas.of(big, 2026).left()).isEqualTo(200);
        tea.capacity(2026, "0.25");
        assertThat(quotas.of(tea.pack, 2026).left()).isEqualTo(300);
        assertThat(quotas.of(big, 2026).left()).isEqualTo(100);
    }

    @Test
    void onlyApprovedCapacityCounts() {
        assertThat(codes(() -> declaring.declare(producer, tea.pack, tea.plan(2027, "1", "0.2"))))
                .containsExactly("stamp.PLAN_TWICE");
        assertThat(codes(() -> declaring.declare(producer, tea.pack, tea.plan(2026, "500.001", "0.2"))))
                .containsExactly("stamp.PLAN_TWICE");
        assertThat(codes(() -> declaring.declare(producer, tea.pack, tea.plan(2025, "1", "0.2"))))
                .containsExactly("stamp.ORDER_YEAR");
    }

    @Test
    void theProvinceOfficeDecidesAndNobodyElse() {
        UUID plan = declaring.declare(producer, tea.pack, tea.plan(2026, "500", "0.2"));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> deciding.approve(producer, plan, ""));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> deciding.approve(tea.recognised.communeChair(), plan, ""));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> deciding.approve(people.a(Role.PROVINCE_OFFICE, ELSEWHERE), plan, ""));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> deciding.approve(stranger, plan, ""));
        assertThat(codes(() -> deciding.refuse(office, plan, " "))).containsExactly("stamp.REASON_MISSING");
        UUID second = declaring.declare(producer, tea.pack, tea.plan(2026, "400", "0.2"));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> deciding.approve(office, plan, ""));
        deciding.refuse(office, second, "Hệ số quá cao");
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> deciding.approve(office, second, ""));
        assertThat(quotas.of(tea.pack, 2026).none()).containsExactly(NoQuota.NO_PLAN);
    }

    @Test
    void outsidersOrderReadAndCancelNothing() {
        tea.thousandPacks();
        OrderDraft draft = new OrderDraft(tea.pack, 2026, 1, false, false);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> ordering.order(stranger, draft));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> ordering.order(office, draft));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> declaring.declare(stranger, tea.pack, tea.plan(2026, "1", "0.2")));
        OrderId id = order(1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> orders.get(stranger, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cancelling.cancel(office, id));
        assertThat(orders.get(office, id))
                .isEqualTo(orders.byNumber(orders.get(office, id).number()).orElseThrow());
        assertThat(orders.get(people.a(Role.MINISTRY_OFFICE, "VN"), id).id()).isEqualTo(id);
        assertThat(scope.inspects(tea.recognised.communeChair(), tea.entity())).isTrue();
        assertThat(scope.inspects(people.a(Role.PROVINCE_OFFICE, ELSEWHERE), tea.entity()))
                .isFalse();
        assertThat(scope.isMember(stranger, tea.entity())).isFalse();
    }

    @Test
    void theOfficeRaisesWithAReason() {
        assertThat(codes(() -> raising.raise(office, tea.pack, 2024, 0, " ")))
                .containsExactly("stamp.ORDER_YEAR", "stamp.ORDER_QUANTITY", "stamp.REASON_MISSING");
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> raising.raise(producer, tea.pack, 2026, 5, "Mùa thu hoạch tốt"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> raising.raise(stranger, tea.pack, 2026, 5, "Mùa thu hoạch tốt"));
        raising.raise(office, tea.pack, 2026, 5, "Mùa thu hoạch tốt");
        assertThat(quotas.of(tea.pack, 2026).left()).isEqualTo(5);
        assertThat(codes(() -> order(6))).containsExactly("stamp.QUOTA_EXCEEDED");
        assertThat(codes(() -> order(5))).isEmpty();
    }

    @Test
    void twoOrdersAtOnceDoNotBothTakeTheRest() throws Exception {
        tea.thousandPacks();
        Callable<Boolean> seven = () -> codes(() -> order(700)).isEmpty();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Boolean>> tried = threads.invokeAll(List.of(seven, seven, seven, seven));
            int taken = 0;
            for (Future<Boolean> one : tried) {
                taken += one.get() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(1);
        }
        assertThat(quotas.of(tea.pack, 2026).left()).isEqualTo(300);
    }

    @Test
    void stockThatWouldOutliveTheCertificateIsWarnedOfAndThenOrdered() {
        clock.setTo(LocalDate.of(2029, 6, 1));
        tea.capacity(2029, "0.5");
        deciding.approve(office, declaring.declare(producer, tea.pack, tea.plan(2029, "500", "0.2")), "");
        OrderDraft much = new OrderDraft(tea.pack, 2029, 1000, false, false);
        assertThat(codes(() -> ordering.order(producer, much))).containsExactly("stamp.WOULD_OUTLIVE");
        assertThat(codes(() -> ordering.order(producer, new OrderDraft(tea.pack, 2029, 100, false, false))))
                .isEmpty();
        assertThat(codes(() -> ordering.order(producer, new OrderDraft(tea.pack, 2029, 900, true, true))))
                .isEmpty();
    }

    @Test
    void noStampIsOrderedOnceTheStarEnded() {
        clock.setTo(LocalDate.of(2029, 8, 31));
        tea.capacity(2029, "0.5");
        deciding.approve(office, declaring.declare(producer, tea.pack, tea.plan(2029, "500", "0.2")), "");
        assertThat(quotas.of(tea.pack, 2029).left()).isEqualTo(1000);
        clock.setTo(LocalDate.of(2029, 9, 2));
        assertThat(quotas.of(tea.pack, 2029).left()).isZero();
        assertThat(codes(() -> ordering.order(producer, new OrderDraft(tea.pack, 2029, 1, false, true))))
                .containsExactly("stamp.NO_STAR");
    }

    @Test
    void aPlanIsWorthItsMaterialExactly() {
        deciding.approve(office, declaring.declare(producer, tea.pack, tea.plan(2026, "333.333", "0.21")), "");
        assertThat(quotas.of(tea.pack, 2026).material()).isEqualByComparingTo(new BigDecimal("333.333"));
        assertThat(quotas.of(tea.pack, 2026).allowed()).isEqualTo(699);
    }
}
