package vn.saolang.demo.app.cycle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.saolang.business.PlanId;
import vn.saolang.business.PlanPart;
import vn.saolang.business.PlanSteps;
import vn.saolang.business.Plans;
import vn.saolang.demo.app.DemoChapter;
import vn.saolang.demo.app.DemoPeople;
import vn.saolang.idea.IdeaDraft;
import vn.saolang.idea.IdeaId;
import vn.saolang.idea.IdeaState;
import vn.saolang.idea.IdeaSteps;
import vn.saolang.idea.IdeaSummary;
import vn.saolang.idea.Ideas;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Producers;
import vn.saolang.territory.UnitRef;

/** Two business plans: the co-operative's, approved and being carried out, one milestone late; the household's, to be assessed. */
@Component
@Order(53)
class DemoPlans implements DemoChapter {

    private static final Map<String, String> INVESTED = Map.of(
            "unit", "hộp 100 g",
            "own", "150",
            "usefulYears", "5",
            "investment1", "150",
            "investment5", "20",
            "loan", "100",
            "loanQuarter", "1",
            "loanRate", "7,5",
            "loanGrace", "4",
            "loanTerm", "12");

    private final DemoPeople people;
    private final Producers producers;
    private final Ideas ideas;
    private final IdeaSteps ideaSteps;
    private final Plans plans;
    private final PlanSteps steps;
    private final VietnamTime time;

    DemoPlans(
            DemoPeople people,
            Producers producers,
            Ideas ideas,
            IdeaSteps ideaSteps,
            Plans plans,
            PlanSteps steps,
            VietnamTime time) {
        this.people = people;
        this.producers = producers;
        this.ideas = ideas;
        this.ideaSteps = ideaSteps;
        this.plans = plans;
        this.steps = steps;
        this.time = time;
    }

    @Override
    public void load() {
        Actor coop = people.actor("producer");
        Actor household = people.actor("producer-4");
        LocalDate today = time.today();
        PlanId tea =
                written(coop, selected(coop, "Trà ướp hoa nhài", "Ướp chè búp với hoa nhài của các hộ trong xóm."));
        UUID label = steps.milestone(coop, tea, "In xong nhãn và hộp giấy mới", today.minusDays(20));
        steps.milestone(coop, tea, "Có phiếu kiểm nghiệm mẻ đầu", today.minusDays(3));
        steps.milestone(coop, tea, "Mở bán tại ba cửa hàng ở phường trung tâm", today.plusDays(45));
        steps.submit(coop, tea);
        Actor office = people.actor("province-office");
        steps.approve(
                office, tea, "18/QĐ-OCOP", today, "Thị trường rõ, vốn đủ từng quý, nguyên liệu của các hộ trong xã.");
        steps.done(coop, tea, label, today.minusDays(18), "Đã in 3.000 hộp, nhãn ghi đủ nội dung bắt buộc.");
        steps.advise(
                people.actor("commune-officer"),
                tea,
                today.minusDays(10),
                "Hướng dẫn ghi sổ nhập hoa theo từng hộ và giữ mẫu lưu mỗi mẻ.",
                "HTX ghi sổ từ tuần tới; cán bộ xã quay lại xem sau một tháng.");
        PlanId bags =
                written(household, selected(household, "Chè túi lọc lá sen", "Đóng túi lọc chè xanh phối lá sen."));
        steps.milestone(household, bags, "Lắp máy đóng túi lọc", today.plusDays(60));
        steps.submit(household, bags);
    }

    /** A selected idea of the producer without a plan; a new one where there is none. */
    private IdeaId selected(Actor by, String name, String description) {
        EntityId entity = producers.standing(by).getFirst().id();
        return ideas.of(entity).stream()
                .filter(idea -> idea.state() == IdeaState.SELECTED)
                .map(IdeaSummary::id)
                .filter(idea -> plans.ofIdea(idea).isEmpty())
                .findFirst()
                .orElseGet(() -> {
                    IdeaId fresh = ideaSteps.register(
                            by,
                            entity,
                            IdeaDraft.of(
                                    name,
                                    "QD26-11",
                                    UnitRef.parse(DemoPeople.COMMUNE),
                                    description,
                                    "Hương riêng, nguyên liệu lấy trong xã, chưa hộ nào làm."));
                    ideaSteps.triage(people.actor("commune-officer"), fresh);
                    ideaSteps.select(people.actor("province-office"), fresh);
                    return fresh;
                });
    }

    private PlanId written(Actor by, IdeaId idea) {
        PlanId id = steps.open(by, idea);
        write(
                by,
                id,
                PlanPart.MARKET,
                "Khách du lịch và cửa hàng quà ở thành phố; khoảng 200 hộp mỗi tháng",
                "Trà ướp hương công nghiệp, giá 35.000–45.000 đồng",
                "Tại vườn, ba cửa hàng, sàn thương mại điện tử",
                "Hương hoa thật, nguyên liệu trong xã, có câu chuyện làng nghề");
        write(
                by,
                id,
                PlanPart.PRODUCT,
                "Chè xanh Tân Cương ướp hoa ba lượt, hộp 100 g, giữ hương mười hai tháng",
                "Kiểm nghiệm từng mẻ đầu vụ; tự công bố theo quy định",
                "Túi thiếc trong hộp giấy, nhãn có mã truy xuất");
        write(
                by,
                id,
                PlanPart.MATERIAL,
                "Chè búp của 12 hộ liên kết, hoa mua trong xóm theo hợp đồng vụ",
                "Toàn bộ chè và hoa lấy trong xã",
                "Hoa từ tháng 2 đến tháng 4, sấy lạnh giữ được cả năm");
        capacityPeopleAndRisks(by, id);
        steps.write(by, id, PlanPart.FINANCE, money());
        return id;
    }

    private void capacityPeopleAndRisks(Actor by, PlanId id) {
        write(
                by,
                id,
                PlanPart.CAPACITY,
                "Xưởng sao 120 m², cần ngăn phòng ướp",
                "Hai máy sao, cần một máy sấy lạnh",
                "4.000");
        write(
                by,
                id,
                PlanPart.PEOPLE,
                "Giám đốc lo bán hàng, tổ trưởng kỹ thuật lo ướp và kiểm tra",
                "9",
                "Một lớp về ướp hương và bảo quản");
        write(by, id, PlanPart.RISKS, "Mất mùa hoa; giá chè búp tăng", "Giữ hoa sấy lạnh một vụ; ký giá chè trước mùa");
    }

    private void write(Actor by, PlanId id, PlanPart part, String... texts) {
        Map<String, String> fields = new HashMap<>();
        for (int at = 0; at < texts.length; at++) {
            fields.put(part.fields().get(at), texts[at]);
        }
        steps.write(by, id, part, fields);
    }

    private Map<String, String> money() {
        LocalDate today = time.today();
        Map<String, String> money = new HashMap<>();
        money.put("start", today.getYear() + "-" + ((today.getMonthValue() - 1) / 3 + 1));
        money.putAll(INVESTED);
        String[] price = {"95.000", "98.000", "100.000"};
        for (int year = 1; year <= 3; year++) {
            money.put("price" + year, price[year - 1]);
            money.put("variable" + year, "52.000");
            money.put("fixed" + year, "21");
        }
        int[] sold = {250, 380, 480, 700, 520, 600, 640, 980, 760, 820, 860, 1_250};
        for (int quarter = 1; quarter <= sold.length; quarter++) {
            money.put("volume" + quarter, Integer.toString(sold[quarter - 1]));
        }
        return money;
    }
}
