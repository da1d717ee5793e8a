package vn.saolang.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.WebTest;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.territory.UnitRef;

/** A province adds the programme it decided; years of another programme stay that one's. */
@WebTest
class OwnProgrammeWebTest {

    private static final String THAI_NGUYEN = "19@2025-07-01";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Programmes programmes;

    @Autowired
    Calendar calendar;

    private Actor office() {
        return people.a(Role.PROVINCE_OFFICE, THAI_NGUYEN, 7040);
    }

    @Test
    void theFormComesWithTheStepsOfTheEarlierProgramme() {
        assertThat(mvc.get().uri("/programme/new").with(people.as(office())))
                .hasStatusOk()
                .bodyText()
                .contains("thai-nguyen-2019-2025", "<option value=\"9\" selected>");
    }

    @Test
    void anOwnProgrammeCountsFromItsFirstYearAndTakesNoTargetsOver() {
        // far years, so that other tests still see 2026 undecided
        Map<String, String> form = form("2061", "2065");
        form.put("IDEA-commune", "2");
        assertThat(post(office(), form)).hasStatus(303);
        UnitRef province = UnitRef.parse(THAI_NGUYEN);
        Programme own = programmes.of(province, LocalDate.of(2063, 5, 1)).orElseThrow();
        assertThat(own.own()).isTrue();
        assertThat(own.targets()).isEmpty();
        assertThat(own.supportKinds().names()).hasSize(9);
        assertThat(own.step(CycleStep.IDEA).monthFor(OfficeLevel.COMMUNE)).isEqualTo(2);
        assertThat(programmes.decidedFor(province, LocalDate.of(2060, 5, 1))).isFalse();
        assertThat(mvc.get().uri("/programme/" + own.code()).with(people.as(office())))
                .hasStatusOk()
                .bodyText()
                .contains("9/NQ-HĐND");
        assertThat(post(office(), form("2064", "2068")))
                .hasStatus(422)
                .bodyText()
                .contains("đã có chương trình", "value=\"2068\"");
    }

    @Test
    void anEmptyFormNamesAllDefectsAndOthersMayNotWrite() {
        assertThat(post(office(), Map.of("name", "", "from", "x", "to", "2020")))
                .hasStatus(422)
                .bodyText()
                .contains("Ghi tên", "Năm không đúng", "Ghi số văn bản", "Ghi cơ quan ban hành");
        assertThat(post(office(), form("2019", "2019"))).hasStatus(422);
        Actor commune = people.a(Role.COMMUNE_OFFICER, "01840@2025-07-01", 7040);
        assertThat(post(commune, form("2071", "2075"))).hasStatus(403);
    }

    private static Map<String, String> form(String from, String to) {
        return new HashMap<>(Map.of(
                "name",
                "Đề án OCOP giai đoạn sau",
                "from",
                from,
                "to",
                to,
                "number",
                "9/NQ-HĐND",
                "day",
                "2026-07-01",
                "issuer",
                "HĐND tỉnh",
                "base",
                "thai-nguyen-2019-2025"));
    }

    private MvcTestResult post(Actor by, Map<String, String> form) {
        var request = mvc.post().uri("/programme/new").with(people.as(by)).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }
}
