package vn.saolang.demo.app.cycle;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.saolang.demo.app.DemoChapter;
import vn.saolang.demo.app.DemoPeople;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.programme.ProgrammeSteps;

/** The province's steering committee, named by office, and the acts' duties taken into the year. */
@Component
@Order(50)
class DemoProgramme implements DemoChapter {

    private final DemoPeople people;
    private final ProgrammeSteps steps;
    private final VietnamTime time;

    DemoProgramme(DemoPeople people, ProgrammeSteps steps, VietnamTime time) {
        this.people = people;
        this.steps = steps;
        this.time = time;
    }

    @Override
    public void load() {
        Actor office = people.actor("province-office");
        steps.committee(
                office,
                "Ban Chỉ đạo các Chương trình mục tiêu quốc gia tỉnh",
                "01/QĐ-UBND (giả định)",
                time.today().withDayOfYear(1),
                "Trưởng ban (giả định)",
                "Phó Chủ tịch UBND tỉnh");
        steps.takeDuties(office, time.today().getYear());
    }
}
