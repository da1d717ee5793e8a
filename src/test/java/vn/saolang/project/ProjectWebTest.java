package vn.saolang.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;

/** Projects from the act that names them to the last milestone; who may read and write them. */
@WebTest
class ProjectWebTest {

    private static final int NUMBER = 7900;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    SettableClock clock;

    private Actor province;
    private Actor commune;
    private String name = "";

    @BeforeEach
    void begin() {
        clock.reset();
        province = people.a(Role.PROVINCE_OFFICE, FilledDossiers.PROVINCE.key(), NUMBER);
        commune = people.a(Role.COMMUNE_OFFICER, FilledDossiers.COMMUNE.key(), NUMBER);
        name = "Làng du lịch " + UUID.randomUUID();
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

    private String open(Actor by) {
        MvcTestResult opened = post(
                "/projects",
                by,
                "kind",
                "TOURISM_VILLAGE",
                "name",
                name,
                "agency",
                "UBND xã",
                "goals",
                "Đón khách",
                "starts",
                "2026-01-01",
                "ends",
                "2027-12-31",
                "budget",
                "1.250,5");
        assertThat(opened).hasStatus(303);
        return String.valueOf(opened.getResponse().getRedirectedUrl());
    }

    @Test
    void anActsProjectIsFollowed() throws Exception {
        assertThat(text(get("/projects", province)))
                .contains("Mô hình điểm về phát triển sản phẩm OCOP")
                .contains("/projects/new?programme=thai-nguyen-2019-2025");
        String act = "Thí điểm làng, bản văn hóa du lịch";
        assertThat(text(get("/projects/new?programme=thai-nguyen-2019-2025&named=" + act, province)))
                .contains("value=\"" + act + "\"");
        assertThat(get("/projects.csv", province)).hasStatusOk();
    }

    @Test
    void aProjectIsFinishedWhenItsMilestonesAreReached() throws Exception {
        String url = open(province);
        assertThat(post(url + "/move", province, "action", "START")).hasStatus(303);
        assertThat(post(url + "/milestones", province, "milestone", "Xong nhà đón khách", "due", "2026-08-31"))
                .hasStatus(303);
        assertThat(text(get(url, province))).contains("Quá hạn 31/08/2026").contains("1.250,5");
        assertThat(text(get("/work", province))).contains("Xong nhà đón khách");
        assertThat(post(url + "/move", province, "action", "FINISH"))
                .hasStatus(422)
                .bodyText()
                .contains("Còn mốc chưa đạt");
        String milestone =
                text(get(url, province)).split(url + "/milestones/")[1].substring(0, 36);
        String days = url + "/milestones/" + milestone;
        assertThat(post(days, province, "doneOn", "2026-09-02")).hasStatus(422);
        assertThat(post(days, province, "doneOn", "2026-09-01", "note", "Nghiệm thu"))
                .hasStatus(303);
        assertThat(post(url + "/move", province, "action", "FINISH")).hasStatus(303);
        assertThat(text(get(url, province))).contains("Hoàn thành").doesNotContain("name=\"milestone\"");
        assertThat(post(url + "/milestones", province, "milestone", "Thêm", "due", "2027-01-01"))
                .hasStatus(422);
    }

    @Test
    void whatIsCountedIsMeasuredAgainstItsTarget() throws Exception {
        String url = open(commune);
        assertThat(post(url + "/measures", commune, "measure", "Khách một năm", "unit", "lượt", "target", "2.000"))
                .hasStatus(303);
        String measure = text(get(url, commune)).split(url + "/measures/")[1].substring(0, 36);
        assertThat(post(url + "/measures/" + measure, commune, "actual", "-3", "asOf", "2026-08-01"))
                .hasStatus(422);
        assertThat(post(url + "/measures/" + measure, commune, "actual", "500", "asOf", "2026-08-01"))
                .hasStatus(303);
        assertThat(text(get(url, commune))).contains("25 % mục tiêu").contains("01/08/2026");
    }

    @Test
    void everyDefectIsToldAndNothingTypedIsLost() throws Exception {
        MvcTestResult refused = post(
                "/projects", province, "name", name, "starts", "2026-05-01", "ends", "2026-04-30", "budget", "nhiều");
        assertThat(refused).hasStatus(422);
        assertThat(text(refused))
                .contains(name)
                .contains("Chọn loại dự án.")
                .contains("không trước ngày bắt đầu")
                .contains("Ghi số triệu đồng");
    }

    @Test
    void officesReadWhatConcernsThemAndWriteTheirOwn() {
        String url = open(province);
        assertThat(get(url, commune)).hasStatusOk();
        assertThat(post(url + "/move", commune, "action", "START")).hasStatus(403);
        assertThat(get(url, people.a(Role.PROVINCE_OFFICE, "14@2025-07-01", NUMBER)))
                .hasStatus(404);
        assertThat(get(url, people.a(Role.MINISTRY_OFFICE, "VN", NUMBER))).hasStatusOk();
        assertThat(get(url, people.a(Role.PRODUCER, "", NUMBER))).hasStatus(403);
        assertThat(post(url + "/move", province, "action", "STOP")).hasStatus(422);
    }
}
