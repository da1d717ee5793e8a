package vn.saolang.demo.app.cycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.saolang.demo.app.DemoChapter;
import vn.saolang.demo.app.DemoPeople;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.project.ProjectAction;
import vn.saolang.project.ProjectDraft;
import vn.saolang.project.ProjectId;
import vn.saolang.project.ProjectKind;
import vn.saolang.project.ProjectSteps;

/** The tourism village the province's act asks for: under way, one milestone late. */
@Component
@Order(59)
class DemoProjects implements DemoChapter {

    private final DemoPeople people;
    private final ProjectSteps projects;
    private final VietnamTime time;

    DemoProjects(DemoPeople people, ProjectSteps projects, VietnamTime time) {
        this.people = people;
        this.projects = projects;
        this.time = time;
    }

    @Override
    public void load() {
        Actor office = people.actor("province-office");
        LocalDate today = time.today();
        LocalDate start = today.minusMonths(10).withDayOfMonth(1);
        ProjectId village = projects.open(office, draft(start));
        projects.move(office, village, ProjectAction.START, "");
        projects.milestone(
                office,
                village,
                "Thống nhất phương án tại cuộc họp thôn",
                start.plusMonths(2),
                start.plusMonths(2).minusDays(6));
        projects.milestone(office, village, "Hoàn thành nhà đón khách", start.plusMonths(9), null);
        projects.milestone(office, village, "Tập huấn thuyết minh cho 12 hộ", today.plusMonths(2), null);
        projects.measure(
                office,
                village,
                "Khách một năm",
                "lượt",
                new BigDecimal(4000),
                new BigDecimal(1260),
                today.minusDays(20));
        projects.measure(
                office, village, "Hộ tham gia", "hộ", new BigDecimal(12), new BigDecimal(7), today.minusDays(20));
    }

    private static ProjectDraft draft(LocalDate start) {
        return new ProjectDraft(
                ProjectKind.TOURISM_VILLAGE,
                "Làng du lịch chè Xóm Mẫu (giả định)",
                "Xóm Mẫu",
                "UBND xã và HTX Mẫu Chè Tân Cương",
                "33/NQ-HĐND, II.3",
                "Khách hái chè, sao chè cùng hộ dân, ở lại nhà sàn.\nSản phẩm OCOP của xã được bày bán tại nhà đón khách.",
                start,
                start.plusMonths(24).minusDays(1),
                new BigDecimal("1850.5"),
                "thai-nguyen-2019-2025",
                "Thí điểm làng, bản văn hóa du lịch");
    }
}
