package vn.saolang.demo.app.cycle;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.saolang.demo.app.DemoChapter;
import vn.saolang.demo.app.DemoPeople;
import vn.saolang.idea.IdeaDraft;
import vn.saolang.idea.IdeaId;
import vn.saolang.idea.IdeaSteps;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.territory.UnitRef;

/** Ideas of the fictional firms: one selected, one before the council, one to be completed, one just sent. */
@Component
@Order(52)
class DemoIdeas implements DemoChapter {

    private static final String TEA = "QD26-11";

    private final DemoPeople people;
    private final Producers producers;
    private final IdeaSteps ideas;

    DemoIdeas(DemoPeople people, Producers producers, IdeaSteps ideas) {
        this.people = people;
        this.producers = producers;
        this.ideas = ideas;
    }

    @Override
    public void load() {
        Actor coop = people.actor("producer");
        Actor household = people.actor("producer-4");
        Actor officer = people.actor("commune-officer");
        IdeaId scented = register(
                coop,
                "Trà ướp hoa bưởi",
                "Ướp chè búp loại một với hoa bưởi hái buổi sớm ở soi bưởi ven sông, ba lượt hoa, sấy ở nhiệt độ thấp.",
                "Trong xã chưa ai ướp hoa bưởi; hoa lấy của 14 hộ trồng bưởi vốn bỏ phí.");
        ideas.triage(officer, scented);
        ideas.select(people.actor("province-office"), scented);
        IdeaId powder = register(
                coop,
                "Bột chè xanh làm bánh",
                "Nghiền lá chè che bóng thành bột mịn cho tiệm bánh và quán đồ uống, đóng túi 200 g.",
                "Dùng lứa chè hè giá thấp; tiệm bánh trong tỉnh đang phải mua bột từ xa.");
        ideas.triage(officer, powder);
        IdeaId bags = register(
                household,
                "Chè túi lọc cho quán ăn",
                "Tận dụng chè vụn sau khi sàng, đóng túi lọc 2 g, hộp 100 túi.",
                "Giá vừa phải, pha một ấm đúng bốn người.");
        ideas.giveBack(officer, bags, "Cần ghi nơi đóng túi lọc và mỗi tháng có khoảng bao nhiêu chè vụn.");
        register(
                household,
                "Trải nghiệm một ngày làm chè",
                "Khách hái chè, tự tay sao một mẻ nhỏ và mang về; đón từ 6 đến 15 khách mỗi lượt.",
                "Khách được làm cùng gia đình, không chỉ tham quan.");
    }

    private IdeaId register(Actor by, String name, String description, String difference) {
        EntitySummary maker = producers.standing(by).getFirst();
        return ideas.register(
                by,
                maker.id(),
                IdeaDraft.of(
                        name,
                        name.startsWith("Trải") ? null : TEA,
                        UnitRef.parse(DemoPeople.COMMUNE),
                        description,
                        difference));
    }
}
