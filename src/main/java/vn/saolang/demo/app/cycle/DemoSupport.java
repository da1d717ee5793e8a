package vn.saolang.demo.app.cycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.saolang.demo.app.DemoChapter;
import vn.saolang.demo.app.DemoPeople;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Producers;
import vn.saolang.support.PolicyDraft;
import vn.saolang.support.RequestDraft;
import vn.saolang.support.RequestId;
import vn.saolang.support.SupportKind;
import vn.saolang.support.SupportSteps;

/** Two made-up policies of the province, one request that waits for a decision and one that waits to be confirmed. */
@Component
@Order(54)
class DemoSupport implements DemoChapter {

    private final DemoPeople people;
    private final Producers producers;
    private final SupportSteps support;
    private final VietnamTime time;

    DemoSupport(DemoPeople people, Producers producers, SupportSteps support, VietnamTime time) {
        this.people = people;
        this.producers = producers;
        this.support = support;
        this.time = time;
    }

    @Override
    public void load() {
        policies();
        requests();
    }

    private void policies() {
        Actor office = people.actor("province-office");
        support.policy(
                office,
                policy(
                        "Thưởng sản phẩm đạt sao (giả định)",
                        SupportKind.MONEY,
                        "Thưởng một lần cho sản phẩm được công nhận từ 4 sao.",
                        new PolicyDraft.Level(new BigDecimal("30000000"), null, null),
                        4));
        support.policy(
                office,
                policy(
                        "Hỗ trợ bao bì, nhãn (giả định)",
                        SupportKind.PACKAGING,
                        "Thiết kế và in bao bì, nhãn lần đầu cho một sản phẩm.",
                        new PolicyDraft.Level(null, new BigDecimal("50"), new BigDecimal("20000000")),
                        null));
    }

    private void requests() {
        Actor officer = people.actor("commune-officer");
        RequestId waiting = ask(
                people.actor("producer"),
                SupportKind.TEST,
                "Kiểm nghiệm 12 chỉ tiêu cho lô chè xuân",
                "Phiếu kiểm nghiệm sắp hết hạn, cần cho hồ sơ đánh giá lại",
                "6000000");
        support.receive(officer, waiting);
        RequestId given = ask(
                people.actor("producer-4"),
                SupportKind.EQUIPMENT,
                "Một máy hút chân không nhỏ",
                "Gói tay không giữ được hương quá hai tháng",
                "8000000");
        support.receive(officer, given);
        support.approve(people.actor("commune-chair"), given, null, "Hộ nhỏ, chè giữ được lâu hơn");
        support.deliver(
                officer,
                given,
                time.today(),
                "Máy hút chân không để bàn",
                new BigDecimal("7500000"),
                "UBND xã Tân Cương");
    }

    private RequestId ask(Actor producer, SupportKind kind, String what, String why, String cost) {
        EntityId entity = producers.standing(producer).getFirst().id();
        RequestDraft draft = new RequestDraft(null, null, null, kind, "", what, why, new BigDecimal(cost), null);
        return support.request(producer, entity, draft);
    }

    private PolicyDraft policy(
            String title, SupportKind kind, String content, PolicyDraft.Level level, @Nullable Integer stars) {
        LocalDate from = time.today().withDayOfYear(1);
        return new PolicyDraft(
                "",
                title,
                kind,
                content,
                level,
                stars,
                null,
                Set.of(),
                1,
                "Số giả định",
                from,
                "HĐND tỉnh (giả định)",
                from,
                from.plusYears(3).minusDays(1));
    }
}
