package vn.saolang.training.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.RefusedException;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Producers;
import vn.saolang.training.Audience;
import vn.saolang.training.ClassId;
import vn.saolang.training.ClassesForTests;
import vn.saolang.training.PersonDraft;
import vn.saolang.training.TrainingSteps;

/** Classes from announcement to the closed list; who may see them, run them, and put whom on the list. */
@WebTest
class ClassWebTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Producers producers;

    @Autowired
    SettableClock clock;

    @Autowired
    TrainingSteps steps;

    private ClassesForTests own;
    private String title = "";

    @BeforeEach
    void begin() {
        clock.reset();
        own = new ClassesForTests(people, producers, 7500);
        title = "Lập phương án " + UUID.randomUUID();
    }

    private MvcTestResult get(String url, Actor actor) {
        return mvc.get().uri(url).with(people.as(actor)).exchange();
    }

    private MvcTestResult post(String url, Actor actor, String... form) {
        var request = mvc.post().uri(url).with(people.as(actor)).with(SecurityMockMvcRequestPostProcessors.csrf());
        for (int i = 0; i < form.length; i += 2) {
            request.param(form[i], form[i + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult result) throws Exception {
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private MvcTestResult announce(Actor actor, String seats) {
        return post(
                "/training/classes",
                actor,
                "title",
                title,
                "contents",
                "BUSINESS_PLAN",
                "audiences",
                "LEADER",
                "firstDay",
                "2026-09-10",
                "lastDay",
                "2026-09-11",
                "venue",
                "Hội trường tỉnh",
                "enrolUntil",
                "2026-09-08",
                "seats",
                seats,
                "cost",
                "30.000.000");
    }

    @Test
    void anOfficeAnnouncesAndProducersOfItsAreaSeeIt() throws Exception {
        own.entity();
        MvcTestResult done = announce(own.province(), "30");
        assertThat(done).hasStatus(303);
        String url = done.getResponse().getRedirectedUrl();
        assertThat(text(get("/training?q=" + title.substring(14), own.producer())))
                .contains(title);
        assertThat(text(get(url, own.producer()))).contains(title, "Nội dung kế hoạch kinh doanh");
        assertThat(text(get(url, own.producer()))).doesNotContain("30.000.000");
        assertThat(text(get(url, own.province()))).contains("30.000.000 đồng");
        assertThat(get(url, own.commune())).hasStatusOk();
        assertThat(get(url, own.ministry())).hasStatusOk();
        assertThat(get(url, own.elsewhere())).hasStatus(404);
        assertThat(get(url, own.stranger())).hasStatus(404);
    }

    @Test
    void aRefusedFormKeepsWhatWasTyped() throws Exception {
        MvcTestResult refused = announce(own.province(), "0");
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains(title, "Số chỗ phải từ 1 đến 500", "Hội trường tỉnh", "30.000.000");
        assertThat(announce(own.producer(), "30")).hasStatus(403);
        assertThat(announce(own.ministry(), "30")).hasStatus(403);
    }

    @Test
    void onlyItsOfficeChangesAndClosesIt() throws Exception {
        ClassId id = steps.open(own.province(), ClassesForTests.draft(title, 2));
        String url = "/training/classes/" + id;
        assertThat(get(url + "/change", own.commune())).hasStatus(403);
        assertThat(post(url + "/cancel", own.commune(), "reason", "x")).hasStatus(403);
        assertThat(post(url + "/cancel", own.elsewhere(), "reason", "x")).hasStatus(404);
        assertThat(post(url + "/hold", own.province())).hasStatus(422);
        assertThat(post(url + "/cancel", own.province(), "reason", " ")).hasStatus(422);
        assertThat(post(url + "/cancel", own.province(), "reason", "Giảng viên ốm"))
                .hasStatus(303);
        assertThat(text(get(url, own.province()))).contains("Đã hủy", "Giảng viên ốm");
        assertThat(post(url + "/cancel", own.province(), "reason", "Lần nữa")).hasStatus(422);
    }

    @Test
    void aProducerEnrolsItsPeopleOnceAndTakesThemOff() throws Exception {
        EntityId entity = own.entity();
        ClassId id = steps.open(own.province(), ClassesForTests.draft(title, 2));
        String url = "/training/classes/" + id;
        String[] form = {
            "entity",
            entity.toString(),
            "name",
            "Trần Thị Lá",
            "phone",
            "0912 000 111",
            "audience",
            "LEADER",
            "self",
            "true"
        };
        assertThat(post(url + "/enrol", own.producer(), form)).hasStatus(303);
        assertThat(text(get(url, own.producer()))).contains("Trần Thị Lá", "Tự đăng ký", "0912000111");
        MvcTestResult twice = post(url + "/enrol", own.producer(), form);
        assertThat(twice).hasStatus(422);
        assertThat(text(twice)).contains("đã có trong danh sách", "0912 000 111");
        assertThat(post(url + "/enrol", own.stranger(), form)).hasStatus(404);
        assertThat(text(get(url, own.ministry()))).doesNotContain("Trần Thị Lá");
        assertThat(text(get(url, own.commune()))).contains("Trần Thị Lá");
        String page = text(get(url, own.producer()));
        String withdraw = page.replaceAll("(?s).*action=\"(/training/classes/[^\"]*/withdraw)\".*", "$1");
        assertThat(post(withdraw, own.producer())).hasStatus(303);
        assertThat(text(get(url, own.producer()))).doesNotContain("Trần Thị Lá");
    }

    @Test
    void seatsAndDaysBindButOfficesEnrolOnBehalf() throws Exception {
        EntityId entity = own.entity("Hợp tác xã " + title);
        ClassId id = steps.open(own.province(), ClassesForTests.draft(title, 2));
        String url = "/training/classes/" + id;
        assertThat(text(get(url + "/enrol?q=" + title.substring(title.lastIndexOf(' ') + 1), own.commune())))
                .contains(entity.toString());
        steps.enrol(own.commune(), id, entity, ClassesForTests.leader("Người một", "0912000001"), false);
        PersonDraft official = new PersonDraft("Cán bộ xã", "0912000002", Audience.OFFICIAL, "Công chức");
        assertThat(post(url + "/enrol", own.commune(), "name", "Ai đó", "audience", "LEADER"))
                .hasStatus(422);
        steps.enrol(own.commune(), id, null, official, true);
        MvcTestResult full = post(
                url + "/enrol", own.producer(), "entity", entity.toString(), "name", "Người ba", "audience", "WORKER");
        assertThat(full).hasStatus(422);
        assertThat(text(full)).contains("đã đủ 2 người");
        assertThat(text(get(url, own.province()))).contains("Người một", "Cán bộ xã");
    }

    @Test
    void enrolmentEndsWithItsDay() {
        EntityId entity = own.entity();
        ClassId id = steps.open(own.province(), ClassesForTests.draft(title, 20));
        clock.setTo(ClassesForTests.FIRST.minusDays(2), LocalTime.of(23, 59, 59));
        steps.enrol(own.producer(), id, entity, ClassesForTests.leader("Đúng hạn", ""), false);
        clock.setTo(ClassesForTests.FIRST.minusDays(1), LocalTime.MIDNIGHT);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> steps.enrol(own.producer(), id, entity, ClassesForTests.leader("Trễ hạn", ""), false))
                .satisfies(refused ->
                        assertThat(refused.refusals().getFirst().code()).isEqualTo("training.ENROLMENT_OVER"));
    }

    @Test
    void theFrameworkIsShownWithItsActs() throws Exception {
        assertThat(text(get("/training/framework", own.producer())))
                .contains("490/QĐ-TTg", "Marketing cơ bản", "Phần mềm bổ sung");
        assertThat(text(get("/training?lang=en", own.producer()))).contains("Training framework");
    }
}
