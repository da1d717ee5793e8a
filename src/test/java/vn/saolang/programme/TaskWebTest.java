package vn.saolang.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.WorkItem;
import vn.saolang.programme.app.task.TaskQueries;
import vn.saolang.programme.model.task.Task;
import vn.saolang.territory.UnitRef;

/** What the acts charge agencies with becomes tasks with a plan, a last day and a result; what is overdue waits. */
@WebTest
class TaskWebTest {

    private static final String SON_LA = "14@2025-07-01";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    SettableClock clock;

    @Autowired
    TaskQueries tasks;

    @Autowired
    Handovers handovers;

    @AfterEach
    void now() {
        clock.reset();
    }

    private Actor office() {
        return people.a(Role.PROVINCE_OFFICE, SON_LA, 7020);
    }

    @Test
    void dutiesAreTakenOnceUnderTheAgenciesNamesOfToday() {
        assertThat(take(2031)).hasStatus(303);
        List<Task> taken = tasks.of(office(), UnitRef.parse(SON_LA), 2031);
        assertThat(taken)
                .hasSize(31)
                .extracting(Task::agency)
                .contains("Sở Nông nghiệp và Môi trường", "Sở Khoa học và Công nghệ")
                .doesNotContain("Sở Nông nghiệp và Phát triển nông thôn", "UBND các huyện, thành phố");
        assertThat(taken).allMatch(one -> one.due().equals(LocalDate.of(2031, 12, 31)));
        assertThat(take(2031)).hasStatus(303);
        assertThat(tasks.of(office(), UnitRef.parse(SON_LA), 2031)).hasSize(31);
    }

    @Test
    void whatDistrictsDidGoesToCommunesSinceJuly2025() {
        Actor commune = people.a(Role.COMMUNE_OFFICER, "01840@2025-07-01", 7020);
        assertThat(post(commune, "/programme/tasks/duties", Map.of("year", "2032")))
                .hasStatus(303);
        assertThat(tasks.of(commune, UnitRef.parse("01840@2025-07-01"), 2032))
                .hasSize(9)
                .extracting(Task::agency)
                .containsOnly("UBND cấp xã");
        assertThat(handovers.ofDistrict("COUNCIL", LocalDate.of(2025, 6, 30))).isEmpty();
        assertThat(handovers.ofDistrict("COUNCIL", LocalDate.of(2025, 7, 1)))
                .hasValueSatisfying(one -> assertThat(one.to()).isEqualTo("PROVINCE"));
        assertThat(handovers.agencyOn("Sở Tài nguyên và Môi trường", LocalDate.of(2025, 2, 28)))
                .isEqualTo("Sở Tài nguyên và Môi trường");
    }

    @Test
    void anOverdueTaskWaitsUntilItIsDone() {
        String url = add("2026-09-01", "Báo cáo quý III");
        assertThat(waiting()).contains(url);
        clock.setTo(LocalDate.of(2026, 9, 2));
        assertThat(mvc.get().uri(url).with(people.as(office()))).bodyText().contains("Quá hạn");
        Map<String, String> done = new HashMap<>(Map.of(
                "version",
                "0",
                "agency",
                "Sở Y tế",
                "what",
                "Báo cáo quý III",
                "due",
                "2026-09-01",
                "done",
                "2026-09-02"));
        assertThat(post(office(), url, done)).hasStatus(422).bodyText().contains("Ghi kết quả hoặc minh chứng");
        done.put("note", "Đã gửi");
        done.put("done", "2026-09-03");
        assertThat(post(office(), url, done)).hasStatus(422).bodyText().contains("Ngày xong chưa đến", "Đã gửi");
        done.put("done", "2026-09-02");
        assertThat(post(office(), url, done)).hasStatus(303);
        assertThat(waiting()).doesNotContain(url);
        assertThat(post(office(), url, done)).hasStatus(409);
    }

    @Test
    void strangersNeitherSeeNorChange() {
        String url = add("2026-10-01", "Việc của tỉnh");
        Actor other = people.a(Role.PROVINCE_OFFICE, "80@2025-07-01", 7020);
        assertThat(mvc.get().uri(url).with(people.as(other))).hasStatus(404);
        assertThat(post(other, url, Map.of("version", "0"))).hasStatus(404);
        Actor producer = people.a(Role.PRODUCER, "", 7020);
        assertThat(mvc.get().uri("/programme/tasks").with(people.as(producer))).hasStatus(403);
    }

    private List<String> waiting() {
        return tasks.waitingFor(office()).stream().map(WorkItem::url).toList();
    }

    private String add(String due, String what) {
        MvcTestResult added =
                post(office(), "/programme/tasks", Map.of("year", "2026", "by", "Sở Y tế", "what", what, "due", due));
        assertThat(added).hasStatus(303);
        return Objects.requireNonNull(added.getResponse().getHeader("Location"));
    }

    private MvcTestResult take(int year) {
        return post(office(), "/programme/tasks/duties", Map.of("year", "" + year));
    }

    private MvcTestResult post(Actor by, String url, Map<String, String> form) {
        var request = mvc.post().uri(url).with(people.as(by)).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }
}
