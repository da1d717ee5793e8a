package vn.saolang.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.WebTest;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;

/** Bodies with terms: set up by their own office, one head at a time, those who left stay on record. */
@WebTest
class BodyWebTest {

    private static final String THAI_NGUYEN = "19@2025-07-01";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    private Actor office() {
        return people.a(Role.PROVINCE_OFFICE, THAI_NGUYEN, 7010);
    }

    @Test
    void membersComeAndGoAndTheFormerStay() {
        String body = setUp();
        assertThat(seat(body, 0, "Người Thứ Nhất", "HEAD")).hasStatus(303);
        assertThat(seat(body, 1, "Người Thứ Hai", "HEAD"))
                .hasStatus(422)
                .bodyText()
                .contains("Đang có người đứng đầu", "Người Thứ Hai");
        String page = page(body);
        String member = page.replaceAll("(?s).*<option value=\"([0-9a-f-]{36})\".*", "$1");
        assertThat(end(body, 1, member, "2026-05-31", "Chuyển công tác")).hasStatus(422);
        assertThat(end(body, 1, member, "2026-08-01", "")).hasStatus(422);
        assertThat(end(body, 1, member, "2026-08-01", "Chuyển công tác")).hasStatus(303);
        assertThat(page(body)).contains("Đã thôi (1)", "Người Thứ Nhất", "Chuyển công tác");
        assertThat(seat(body, 2, "Người Thứ Hai", "HEAD", "2026-08-01")).hasStatus(303);
    }

    @Test
    void aStaleFormIsToldAndNothingTypedIsLost() {
        String body = setUp();
        assertThat(seat(body, 0, "Người Thứ Nhất", "MEMBER")).hasStatus(303);
        assertThat(seat(body, 0, "Người Đến Sau", "MEMBER"))
                .hasStatus(409)
                .bodyText()
                .contains("Người Đến Sau");
    }

    @Test
    void aBodyWithoutNameOrDecisionIsRefusedWithAllDefects() {
        assertThat(post(office(), "/programme/bodies", Map.of("kind", "COMMITTEE", "name", "Ban đang gõ")))
                .hasStatus(422)
                .bodyText()
                .contains("Ban đang gõ", "Ghi số quyết định", "Ghi ngày");
    }

    @Test
    void outsidersSeeNothingAndTheProvinceOnlyReadsItsCommunes() {
        String body = setUp();
        Actor other = people.a(Role.PROVINCE_OFFICE, "14@2025-07-01", 7010);
        assertThat(mvc.get().uri("/programme/bodies/" + body).with(people.as(other)))
                .hasStatus(404);
        assertThat(seat(other, body, 0)).hasStatus(404);
        Actor producer = people.a(Role.PRODUCER, "", 7010);
        assertThat(mvc.get().uri("/programme/bodies").with(people.as(producer))).hasStatus(403);
        Actor commune = people.a(Role.COMMUNE_OFFICER, "01840@2025-07-01", 7010);
        String theirs = location(post(
                commune,
                "/programme/bodies",
                Map.of("kind", "OFFICE", "name", "Tổ giúp việc", "decision", "1/QĐ-UBND", "from", "2026-01-05")));
        assertThat(mvc.get().uri(theirs).with(people.as(office())))
                .hasStatusOk()
                .bodyText()
                .contains("Tổ giúp việc")
                .doesNotContain("/members\"");
        assertThat(seat(office(), theirs.substring(theirs.lastIndexOf('/') + 1), 0))
                .hasStatus(403);
    }

    @Test
    void districtBodiesOfTheActsSayWhoHasThemToday() {
        assertThat(mvc.get().uri("/programme/bodies").with(people.as(office())))
                .hasStatusOk()
                .bodyText()
                .contains("Ban Chỉ đạo các Chương trình mục tiêu quốc gia tỉnh", "nay: Cấp xã", "nay: Cấp tỉnh");
    }

    private String setUp() {
        return location(post(
                        office(),
                        "/programme/bodies",
                        Map.of(
                                "kind",
                                "COMMITTEE",
                                "name",
                                "Ban Chỉ đạo",
                                "decision",
                                "123/QĐ-UBND",
                                "from",
                                "2026-06-01")))
                .replace("/programme/bodies/", "");
    }

    private MvcTestResult seat(String body, int version, String name, String seat) {
        return seat(body, version, name, seat, "2026-06-01");
    }

    private MvcTestResult seat(String body, int version, String name, String seat, String from) {
        return post(
                office(),
                "/programme/bodies/" + body + "/members",
                Map.of("version", "" + version, "name", name, "seat", seat, "decision", "124/QĐ-UBND", "from", from));
    }

    private MvcTestResult seat(Actor by, String body, int version) {
        return post(
                by,
                "/programme/bodies/" + body + "/members",
                Map.of("version", "" + version, "name", "A", "seat", "MEMBER", "decision", "1", "from", "2026-06-01"));
    }

    private MvcTestResult end(String body, int version, String member, String to, String why) {
        return post(
                office(),
                "/programme/bodies/" + body + "/ends",
                Map.of("version", "" + version, "member", member, "to", to, "why", why, "act", "release"));
    }

    private String page(String body) {
        try {
            return mvc.get()
                    .uri("/programme/bodies/" + body)
                    .with(people.as(office()))
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MvcTestResult post(Actor by, String url, Map<String, String> form) {
        var request = mvc.post().uri(url).with(people.as(by)).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    private static String location(MvcTestResult result) {
        assertThat(result).hasStatus(303);
        return Objects.requireNonNull(result.getResponse().getHeader("Location"));
    }
}
