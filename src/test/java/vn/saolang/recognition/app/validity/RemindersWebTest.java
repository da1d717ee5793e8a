package vn.saolang.recognition.app.validity;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.notice.app.KeepCalendarLink;

/** Reminders of 26/2026 Điều 7.6a: at each threshold once, whatever the job missed or did twice; and the same days as a calendar. */
@WebTest
class RemindersWebTest {

    /** 36 months from here end on this day (last valid day); no other test uses the unit. */
    private static final LocalDate LAST = LocalDate.of(2031, 3, 9);

    @Autowired
    SendReminders reminders;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    People people;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    KeepCalendarLink links;

    private String commune;
    private Actor officer;
    private UUID recognition;
    private String name;

    @BeforeEach
    void aProductOfACommune() {
        commune = "9" + (1000 + (int) (Math.abs(UUID.randomUUID().getLeastSignificantBits()) % 9000)) + "@2099-01-01";
        officer = people.a(Role.COMMUNE_OFFICER, commune);
        name = "Sản phẩm nhắc hạn, có dấu phẩy; và tên thật là dài để dòng lịch phải gập lại " + UUID.randomUUID();
        recognition = UUID.randomUUID();
        UUID listed = UUID.randomUUID();
        jdbc.sql("""
                        insert into recognition.listed_product (id, public_id, name, entity_name, criteria_set, group_code,
                            unit_code, unit_from, place, search, unit_keys, listed_at)
                        values (:id, :public, :name, 'An entity', 'QD26-01', 'I', '19', date '2025-07-01', 'A place', ' a',
                            :units, now())
                        """)
                .param("id", listed)
                .param("public", "p-" + listed)
                .param("name", name)
                .param("units", new String[] {commune})
                .update();
        jdbc.sql("""
                        insert into recognition.recognition (id, listed_id, stars, level, decided_from, decided_to, precision,
                            issued_on, ends_before, source)
                        values (:id, :listed, 4, 'PROVINCE', :on, :on, 'DAY', :on, :ends, 'test')
                        """)
                .param("id", recognition)
                .param("listed", listed)
                .param("on", LAST.plusDays(1).minusMonths(36))
                .param("ends", LAST.plusDays(1))
                .update();
    }

    @AfterEach
    void goneAgain() {
        jdbc.sql("delete from recognition.recognition where id = :id")
                .param("id", recognition)
                .update();
        jdbc.sql("delete from recognition.listed_product where name = :name")
                .param("name", name)
                .update();
        clock.reset();
    }

    private List<String> night(LocalDate day) {
        clock.setTo(day, LocalTime.of(1, 30));
        reminders.send();
        return messages();
    }

    private List<String> messages() {
        return jdbc.sql("select title_key from notice.message where account_id = :account order by sent_at, id")
                .param("account", officer.account())
                .query(String.class)
                .list();
    }

    @Test
    void eachThresholdOnceOnItsDay() {
        assertThat(night(LAST.minusDays(366))).isEmpty();
        assertThat(night(LAST.minusDays(365))).hasSize(1);
        assertThat(night(LAST.minusDays(365))).hasSize(1);
        assertThat(night(LAST.minusDays(211))).hasSize(1);
        assertThat(night(LAST.minusDays(210))).hasSize(2);
        assertThat(night(LAST.minusDays(181))).hasSize(2);
        assertThat(night(LAST.minusDays(180))).hasSize(3).last().isEqualTo("recognition.reminder.open");
        assertThat(night(LAST.minusDays(150))).hasSize(4);
        assertThat(night(LAST.minusDays(130))).hasSize(5);
        assertThat(night(LAST.minusDays(120))).hasSize(6).last().isEqualTo("recognition.reminder.last");
        assertThat(night(LAST.minusDays(119))).hasSize(6);
        assertThat(night(LAST)).hasSize(6);
    }

    @Test
    void aMissedNightIsMadeUpForAndOldThresholdsAreNotSentInAHeap() {
        assertThat(night(LAST.minusDays(148))).hasSize(1);
        assertThat(night(LAST.minusDays(147))).hasSize(1);
        Map<Integer, Boolean> noted = jdbc
                .sql("select threshold, sent from recognition.reminder where recognition_id = :id")
                .param("id", recognition)
                .query((row, _) -> Map.entry(row.getInt("threshold"), row.getBoolean("sent")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(noted)
                .containsOnly(
                        Map.entry(365, false), Map.entry(210, false), Map.entry(180, false), Map.entry(150, true));
    }

    @Test
    void afterTheWindowNothingIsSentAnyMore() {
        assertThat(night(LAST.minusDays(119))).isEmpty();
    }

    @Test
    void theCalendarHoldsTheSameDaysAndNobodyElseReadsIt() {
        clock.setTo(LAST.minusDays(300));
        String token = links.make(officer);
        MvcTestResult answer = mvc.get().uri("/calendar/" + token + ".ics").exchange();
        assertThat(answer).hasStatusOk().hasContentType("text/calendar;charset=UTF-8");
        String text = new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(Arrays.stream(text.split("\r\n"))
                        .mapToInt(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length))
                .allMatch(length -> length <= 150);
        ICalendar calendar = Biweekly.parse(text).first();
        assertThat(calendar.getEvents()).hasSize(3);
        Map<String, VEvent> events = calendar.getEvents().stream()
                .collect(Collectors.toMap(
                        event -> event.getUid().getValue().replaceAll(".*-([a-z]+)@.*", "$1"), e -> e));
        assertThat(day(events.get("opens"))).isEqualTo(LAST.minusDays(180));
        assertThat(day(events.get("closes"))).isEqualTo(LAST.minusDays(120));
        assertThat(day(events.get("ends"))).isEqualTo(LAST);
        assertThat(events.get("opens").getSummary().getValue()).contains(name);
        assertThat(events.get("opens").getDateStart().getValue().hasTime()).isFalse();
        assertThat(events.get("opens").getUid().getValue()).startsWith(recognition.toString());
        assertThat(text).doesNotContain("An entity").doesNotContain(officer.name());
        assertThat(mvc.get().uri("/calendar/" + token + "x.ics")).hasStatus(404);
        links.revoke(officer);
        assertThat(mvc.get().uri("/calendar/" + token + ".ics")).hasStatus(404);
    }

    private static LocalDate day(VEvent event) {
        var raw = event.getDateStart().getValue().getRawComponents();
        return LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate());
    }
}
