package vn.saolang.identity.web.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Call;
import vn.saolang.kernel.CallSource;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.WorkItem;

/** Whom an officer rings up, and what is handed over. */
@WebTest
class CallsWebTest {

    private static final int NUMBER = 7950;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    SettableClock clock;

    @Test
    void thoseWithTheNearestDayComeFirst() {
        clock.reset();
        LocalDate today = LocalDate.of(2026, 9, 1);
        Call late = new Call("HTX Một", "0208 1", "a.late", List.of(), "/a", today.minusDays(2));
        Call soon = new Call("HTX Hai", "", "a.soon", List.of(), "/b", today.plusDays(3));
        Call some = new Call("HTX Ba", "", "a.some", List.of(), "/c", null);
        CallSource one = (_, last) -> last.equals(today.plusDays(7)) ? List.of(some, soon) : List.of();
        CallSource other = (_, _) -> List.of(late);
        CallsController controller = new CallsController(List.of(one, other), List.of(), new VietnamTime(clock));
        CallsPage page = controller.week(Actor.anonymous());
        assertThat(page.calls()).containsExactly(late, soon, some);
        assertThat(page.until()).isEqualTo(LocalDate.of(2026, 9, 8));
    }

    @Test
    void allThatWaitsIsHandedOver() {
        clock.reset();
        WorkItem item = new WorkItem("a.kind", "a.title", List.of(), "/a", null);
        CallsController controller =
                new CallsController(List.of(), List.of(_ -> List.of(item), _ -> List.of(item)), new VietnamTime(clock));
        HandoverPage page = controller.handover(Actor.anonymous());
        assertThat(page.waiting()).isEqualTo(Map.of("a.kind", List.of(item, item)));
        assertThat(page.things()).isEqualTo(2);
    }

    @Test
    void officersOnlySeeThem() {
        clock.reset();
        Actor officer = people.a(Role.COMMUNE_OFFICER, FilledDossiers.COMMUNE.key(), NUMBER);
        assertThat(get("/calls", officer)).hasStatusOk().bodyText().contains("Cần gọi tuần này");
        assertThat(get("/handover", officer)).hasStatusOk().bodyText().contains("Người nhận");
        Actor producer = people.a(Role.PRODUCER, "", NUMBER);
        assertThat(get("/calls", producer)).hasStatus(403);
        assertThat(get("/handover", producer)).hasStatus(403);
    }

    private MvcTestResult get(String url, Actor actor) {
        return mvc.get().uri(url).with(people.as(actor)).exchange();
    }
}
