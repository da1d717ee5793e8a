package vn.saolang.demo.app.cycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.saolang.demo.app.DemoChapter;
import vn.saolang.demo.app.DemoPeople;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Producers;
import vn.saolang.training.Audience;
import vn.saolang.training.ClassDraft;
import vn.saolang.training.ClassId;
import vn.saolang.training.ParticipantId;
import vn.saolang.training.PersonDraft;
import vn.saolang.training.TrainingSteps;

/** A class held today with its certificates, one of today whose code the hall can show, and one that takes enrolments. */
@Component
@Order(55)
class DemoTraining implements DemoChapter {

    private static final String HALL = "Hội trường Trung tâm khuyến nông tỉnh";

    private final DemoPeople people;
    private final Producers producers;
    private final TrainingSteps steps;
    private final VietnamTime time;

    DemoTraining(DemoPeople people, Producers producers, TrainingSteps steps, VietnamTime time) {
        this.people = people;
        this.producers = producers;
        this.steps = steps;
        this.time = time;
    }

    @Override
    public void load() {
        Actor office = people.actor("province-office");
        Actor officer = people.actor("commune-officer");
        Actor producer = people.actor("producer");
        EntityId coop = producers.standing(producer).getFirst().id();
        LocalDate today = time.today();
        held(office, officer, producer, coop);
        ClassId dossier = steps.open(
                officer,
                draft(
                        "Lập hồ sơ đánh giá, phân hạng tại xã (giả định)",
                        List.of("DOSSIER"),
                        today,
                        "Nhà văn hóa Xóm Mẫu"));
        PersonDraft clerk = new PersonDraft("Kế toán hợp tác xã", "0912000002", Audience.MANAGER, "");
        steps.enrol(officer, dossier, coop, clerk, false);
        steps.open(
                office,
                draft(
                        "Bán hàng trên mạng cho chủ thể OCOP (giả định)",
                        List.of("SELLING_ONLINE", "BASIC_MARKETING"),
                        today.plusDays(20),
                        HALL));
    }

    private void held(Actor office, Actor officer, Actor producer, EntityId coop) {
        LocalDate today = time.today();
        ClassId plan = steps.open(
                office,
                draft(
                        "Xây dựng phương án sản xuất kinh doanh (giả định)",
                        List.of("BUSINESS_CONCEPTS", "FINANCIAL_PLAN", "BUSINESS_PLAN"),
                        today,
                        HALL));
        PersonDraft tea = new PersonDraft("Tổ trưởng sao chè", "0912000001", Audience.WORKER, "");
        Set<ParticipantId> present = Set.of(
                steps.enrol(producer, plan, coop, person(producer, Audience.LEADER, "Giám đốc"), true),
                steps.enrol(producer, plan, coop, tea, false),
                steps.enrol(officer, plan, null, person(officer, Audience.OFFICIAL, "Công chức"), true));
        steps.note(office, plan, today, present);
        steps.hold(office, plan);
        steps.certify(office, plan);
    }

    private static PersonDraft person(Actor who, Audience audience, String function) {
        return new PersonDraft(who.name(), "", audience, function);
    }

    private static ClassDraft draft(String title, List<String> contents, LocalDate day, String venue) {
        return new ClassDraft(
                title,
                contents,
                Set.of(Audience.values()),
                day,
                day,
                "8 giờ 00 – 11 giờ 30 và 13 giờ 30 – 16 giờ 30",
                venue,
                "Giảng viên do tỉnh mời (giả định)",
                day,
                40,
                new BigDecimal("30000000"),
                "Ngân sách tỉnh (giả định)");
    }
}
