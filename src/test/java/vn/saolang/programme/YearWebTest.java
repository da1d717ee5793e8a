package vn.saolang.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
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
import vn.saolang.territory.UnitRef;

/** A year's plan: windows of a province count for its communes until these write their own; they warn and never block. */
@WebTest
class YearWebTest {

    private static final String TAY_NINH = "80@2025-07-01";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    SettableClock clock;

    @Autowired
    Calendar calendar;

    @Autowired
    vn.saolang.territory.Territory territory;

    @AfterEach
    void now() {
        clock.reset();
    }

    private Actor office() {
        return people.a(Role.PROVINCE_OFFICE, TAY_NINH, 7030);
    }

    private UnitRef commune() {
        return territory
                .communesOf(UnitRef.parse(TAY_NINH), LocalDate.of(2026, 9, 1))
                .getFirst()
                .ref();
    }

    @Test
    void aProvincesPlanCountsForItsCommunesUntilTheyWriteTheirOwn() {
        UnitRef commune = commune();
        assertThat(calendar.window(commune, 2033, CycleStep.IDEA).allYear()).isTrue();
        assertThat(write(
                        office(), 2033, -1, Map.of("IDEA-COMMUNE-from", "2033-03-01", "IDEA-COMMUNE-to", "2033-03-31")))
                .hasStatus(303);
        assertThat(calendar.window(commune, 2033, CycleStep.IDEA).to()).isEqualTo(LocalDate.of(2033, 3, 31));
        assertThat(calendar.window(UnitRef.parse(TAY_NINH), 2033, CycleStep.IDEA)
                        .allYear())
                .isTrue();
        assertThat(calendar.warning(commune, CycleStep.IDEA, LocalDate.of(2033, 3, 31)))
                .isEmpty();
        assertThat(calendar.warning(commune, CycleStep.IDEA, LocalDate.of(2033, 4, 1)))
                .isPresent();
        Actor own = people.a(Role.COMMUNE_OFFICER, commune.key(), 7030);
        assertThat(write(own, 2033, -1, Map.of("IDEA-COMMUNE-from", "2033-05-01", "IDEA-COMMUNE-to", "2033-05-15")))
                .hasStatus(303);
        assertThat(calendar.window(commune, 2033, CycleStep.IDEA).from()).isEqualTo(LocalDate.of(2033, 5, 1));
    }

    @Test
    void aHalfTurnedOrForeignWindowIsRefusedWithWhatWasTyped() {
        assertThat(write(
                        office(),
                        2034,
                        -1,
                        Map.of(
                                "IDEA-COMMUNE-from",
                                "2034-03-01",
                                "PLAN-PROVINCE-from",
                                "2034-05-02",
                                "PLAN-PROVINCE-to",
                                "2034-05-01",
                                "PROMOTION-COMMUNE-from",
                                "2035-01-01",
                                "PROMOTION-COMMUNE-to",
                                "2035-02-01")))
                .hasStatus(422)
                .bodyText()
                .contains("ghi đủ ngày", "ngày kết thúc phải sau", "phải trong năm 2034", "value=\"2035-02-01\"");
    }

    @Test
    void twoWritersOfOneYearDoNotOverwriteEachOther() {
        Map<String, String> march = Map.of("IDEA-PROVINCE-from", "2035-03-01", "IDEA-PROVINCE-to", "2035-03-31");
        assertThat(write(office(), 2035, -1, march)).hasStatus(303);
        assertThat(write(office(), 2035, -1, march)).hasStatus(409);
        assertThat(write(office(), 2035, 0, march)).hasStatus(303);
        assertThat(write(office(), 2035, 0, march)).hasStatus(409).bodyText().contains("2035-03-31");
    }

    @Test
    void aWindowThatEndsTooLateForTheLastRoundIsToldNotRefused() {
        assertThat(write(
                        office(), 2027, -1, Map.of("IDEA-COMMUNE-from", "2027-09-01", "IDEA-COMMUNE-to", "2027-09-30")))
                .hasStatus(303);
        assertThat(mvc.get().uri("/programme/year?year=2027").with(people.as(office())))
                .hasStatusOk()
                .bodyText()
                .contains("sau ngày cuối còn kịp đợt 2", "trước 30/10/2027", "29/10/2027", "<svg");
        assertThat(mvc.get().uri("/programme/year/2027.ics").with(people.as(office())))
                .hasStatusOk()
                .bodyText()
                .contains("BEGIN:VCALENDAR", "DTSTART;VALUE=DATE:20270901", "DTEND;VALUE=DATE:20271001");
    }

    @Test
    void theLastDaysOfARoundAreTheLawsAndWaitAFortnightBefore() {
        assertThat(mvc.get().uri("/programme/year?year=2026").with(people.as(office())))
                .bodyText()
                .contains("xã đề nghị trước 30/10/2026", "Chưa có chương trình của tỉnh cho năm 2026");
        clock.setTo(LocalDate.of(2026, 10, 28));
        assertThat(mvc.get().uri("/work").with(people.as(office())))
                .bodyText()
                .contains("Ngày cuối xã gửi đề nghị của đợt trước 30/10/2026");
        clock.setTo(LocalDate.of(2026, 10, 30));
        assertThat(mvc.get().uri("/work").with(people.as(office())))
                .bodyText()
                .doesNotContain("Ngày cuối xã gửi đề nghị của đợt trước 30/10/2026");
    }

    @Test
    void aStrangersCalendarSecretOpensNothingAndProducersPlanNoYear() {
        assertThat(mvc.get().uri("/programme/calendar/abc.ics")).hasStatus(404);
        Actor producer = people.a(Role.PRODUCER, "", 7030);
        assertThat(mvc.get().uri("/programme/year").with(people.as(producer))).hasStatus(403);
        assertThat(mvc.get().uri("/programme/year?year=1800").with(people.as(office())))
                .hasStatus(404);
    }

    private MvcTestResult write(Actor by, int year, int version, Map<String, String> windows) {
        Map<String, String> form = new HashMap<>(windows);
        form.put("year", "" + year);
        form.put("version", "" + version);
        var request = mvc.post().uri("/programme/year").with(people.as(by)).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }
}
