package vn.saolang.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.producer.Representative.Sex;
import vn.saolang.territory.UnitRef;

/** What a producer is and can do, the office's list and shares of it, and the public profile. */
@WebTest
class StrengthWebTest {

    private static final String COMMUNE = "05482@2025-07-01";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Producers producers;

    @Autowired
    SettableClock clock;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private Actor maker = Actor.anonymous();
    private String entity = "";

    @BeforeEach
    void prepare() {
        clock.reset();
        maker = people.a(Role.PRODUCER, "", 7810);
        EntityDetails details = new EntityDetails(
                "HTX Năng Lực " + mark,
                EntityKind.COOPERATIVE,
                "46" + mark,
                LocalDate.of(2021, 5, 4),
                "Phòng Kinh tế",
                false,
                "Xóm Mẫu",
                UnitRef.parse(COMMUNE),
                "0912345678",
                "",
                new Representative("Người đại diện", "Giám đốc", Sex.FEMALE, "Dao", "Bản kín " + mark, null));
        entity = producers.register(maker, details).toString();
    }

    private MvcTestResult get(Actor by, String url) {
        return mvc.get().uri(url).with(people.as(by)).exchange();
    }

    private MvcTestResult post(Actor by, String url, Map<String, String> typed) {
        var request = mvc.post().uri(url).with(people.as(by)).with(csrf());
        typed.forEach(request::param);
        return request.exchange();
    }

    private Actor officer() {
        return people.a(Role.COMMUNE_OFFICER, COMMUNE, 7811);
    }

    @Test
    void theMakerTellsAndOthersDoNot() {
        String page = "/entities/" + entity + "/strengths";
        assertThat(get(maker, page)).hasStatusOk().bodyText().contains("Tính từ thông tin người đại diện");
        Map<String, String> capacity = Map.of(
                "year",
                "2026",
                "workers",
                "12",
                "women",
                "20",
                "product-1",
                "Chè",
                "quantity-1",
                "abc",
                "unit-1",
                "kg");
        assertThat(post(maker, page + "/capacity", capacity))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"e-women\"", "id=\"e-quantity-1\"", "value=\"abc\"");
        Map<String, String> right = Map.of(
                "year",
                "2026",
                "workers",
                "12",
                "women",
                "7",
                "product-1",
                "Chè",
                "quantity-1",
                "1.250,5",
                "unit-1",
                "kg");
        assertThat(post(officer(), page + "/capacity", right)).hasStatus(303);
        assertThat(get(maker, page)).bodyText().contains("Chè: 1.250,5 kg");
        assertThat(post(
                        maker,
                        page + "/traits",
                        Map.of("trait-YOUTH_LED", "true", "evidence-YOUTH_LED", "Đoàn xã xác nhận")))
                .hasStatus(303);
        assertThat(get(maker, page)).bodyText().contains("Khai ngày 01/09/2026", "Đoàn xã xác nhận");
        Actor stranger = people.a(Role.PRODUCER, "", 7812);
        assertThat(get(stranger, page)).hasStatus(404);
        assertThat(post(stranger, page + "/traits", Map.of("trait-YOUTH_LED", "true")))
                .hasStatus(404);
        assertThat(post(people.a(Role.COMMUNE_OFFICER, "05503@2025-07-01", 7813), page + "/capacity", right))
                .hasStatus(404);
    }

    @Test
    void aRestructuringCountsOnceItIsOver() {
        String url = "/entities/" + entity + "/restructurings/new";
        Map<String, String> begun =
                Map.of("fromKind", "COOPERATIVE_GROUP", "toKind", "COOPERATIVE", "beganOn", "2026-03-01");
        assertThat(post(officer(), url, Map.of())).hasStatus(422);
        assertThat(post(officer(), url, begun)).hasStatus(303);
        String list = "/producers?restructured=true&q=" + mark;
        assertThat(get(officer(), list)).hasStatusOk().bodyText().doesNotContain("HTX Năng Lực " + mark);
        String page = body(get(officer(), "/entities/" + entity + "/strengths"));
        String one = page.replaceAll("(?s).*href=\"(/entities/[^\"]+/restructurings/[0-9a-f-]{36})\".*", "$1");
        Map<String, String> over = new java.util.HashMap<>(begun);
        over.put("version", "0");
        over.put("finishedOn", "2026-08-01");
        assertThat(post(officer(), one, over)).hasStatus(422).bodyText().contains("hãy ghi kết quả");
        over.put("result", "Thêm 12 thành viên");
        assertThat(post(officer(), one, over)).hasStatus(303);
        assertThat(post(officer(), one, over)).hasStatus(409);
        assertThat(get(officer(), list)).bodyText().contains("HTX Năng Lực " + mark);
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void sharesLeadToTheProducersTheyCount() {
        assertThat(get(officer(), "/producers/shares"))
                .hasStatusOk()
                .bodyText()
                .contains("/producers?trait=WOMEN_LED&amp;answer=YES", "/producers?trait=YOUTH_LED&amp;answer=UNKNOWN");
        assertThat(get(officer(), "/producers?trait=WOMEN_LED&answer=YES&q=" + mark))
                .bodyText()
                .contains("HTX Năng Lực " + mark);
        assertThat(get(officer(), "/producers?trait=WOMEN_LED&answer=NO&q=" + mark))
                .bodyText()
                .doesNotContain("HTX Năng Lực " + mark);
        assertThat(get(people.a(Role.COMMUNE_OFFICER, "05503@2025-07-01", 7813), "/producers?q=" + mark))
                .bodyText()
                .doesNotContain("HTX Năng Lực " + mark);
        assertThat(get(people.a(Role.MINISTRY_OFFICE, "", 7814), "/producers?q=" + mark))
                .bodyText()
                .contains("HTX Năng Lực " + mark);
        assertThat(get(officer(), "/producers/export.csv?q=" + mark))
                .hasStatusOk()
                .bodyText()
                .contains("HTX Năng Lực " + mark)
                .doesNotContain("Bản kín");
        assertThat(get(officer(), "/producers/export.xlsx")).hasStatusOk();
        assertThat(get(maker, "/producers")).hasStatus(403);
    }

    @Test
    void theProfileShowsWhatIsChosenAndOnlyWithConsent() {
        String open = "/producers/" + entity + "/profile";
        String edit = "/entities/" + entity + "/profile";
        assertThat(mvc.get().uri(open)).hasStatus(404);
        assertThat(get(officer(), open)).hasStatus(404);
        assertThat(get(maker, open)).hasStatusOk().bodyText().contains("Chỉ mình bạn");
        assertThat(post(officer(), edit, Map.of("published", "true"))).hasStatus(403);
        assertThat(post(people.a(Role.PRODUCER, "", 7812), edit, Map.of("published", "true")))
                .hasStatus(404);
        assertThat(post(maker, edit, Map.of("version", "0", "intro", "x".repeat(1501))))
                .hasStatus(422);
        Map<String, String> chosen =
                Map.of("version", "0", "intro", "Làm chè từ năm 2021", "show-TRAITS", "true", "published", "true");
        assertThat(post(maker, edit, chosen)).hasStatus(303);
        assertThat(post(maker, edit, chosen)).hasStatus(409);
        assertThat(mvc.get().uri(open))
                .hasStatusOk()
                .bodyText()
                .contains("Làm chè từ năm 2021", "Nữ đứng đầu", "profile-qr")
                .doesNotContain("0912345678", "Bản kín", "Người đại diện", "Xóm Mẫu");
        assertThat(mvc.get().uri(open + ".pdf")).hasStatusOk().hasContentType("application/pdf");
        assertThat(post(maker, edit, Map.of("version", "1", "intro", ""))).hasStatus(303);
        assertThat(mvc.get().uri(open)).hasStatus(404);
        assertThat(mvc.get().uri(open + ".pdf")).hasStatus(404);
    }
}
