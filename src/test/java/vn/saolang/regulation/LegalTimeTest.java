package vn.saolang.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.saolang.regulation.store.DataFiles;
import vn.saolang.regulation.store.Library;

/** Regimes by filing day, rounds and working days, on the shipped data. */
class LegalTimeTest {

    private static final Library SHIPPED = Library.read(DataFiles.shipped());
    private final WorkingDays days = new WorkingDays(SHIPPED.calendar());
    private final RoundCalendar rounds = new RoundCalendar(SHIPPED.acts());

    @ParameterizedTest
    @CsvSource({
        "2019-08-20, ,            ,         ",
        "2019-08-21, 1048/QĐ-TTg, PROVINCE, PROVINCE",
        "2023-02-23, 1048/QĐ-TTg, PROVINCE, PROVINCE",
        "2023-02-24, 148/QĐ-TTg,  DISTRICT, PROVINCE",
        "2025-07-05, 148/QĐ-TTg,  DISTRICT, PROVINCE",
        "2025-07-06, 1489/QĐ-TTg, PROVINCE, PROVINCE",
        "2026-05-21, 1489/QĐ-TTg, PROVINCE, PROVINCE",
        "2026-05-22, 26/2026/QĐ-TTg, PROVINCE, PROVINCE",
        "2026-07-20, 26/2026/QĐ-TTg, PROVINCE, PROVINCE",
        "2027-01-01, 26/2026/QĐ-TTg, PROVINCE, PROVINCE",
    })
    void theRegimeFollowsTheFilingDay(LocalDate filed, String act, Authority three, Authority four) {
        Optional<Regime> regime = SHIPPED.acts().stream()
                .map(LegalAct::regime)
                .filter(one -> one.governs(filed))
                .findFirst();
        assertThat(regime.map(Regime::act)).isEqualTo(Optional.ofNullable(act));
        assertThat(regime.flatMap(one -> one.recognisedBy(3))).isEqualTo(Optional.ofNullable(three));
        assertThat(regime.flatMap(one -> one.recognisedBy(4))).isEqualTo(Optional.ofNullable(four));
        assertThat(regime.flatMap(one -> one.recognisedBy(5))).isEqualTo(regime.map(one -> Authority.CENTRAL));
        assertThat(regime.flatMap(one -> one.recognisedBy(2))).isEmpty();
    }

    @Test
    void noFilingDayFallsUnderTwoRegimes() {
        LocalDate.of(2019, 8, 21)
                .datesUntil(LocalDate.of(2028, 1, 1))
                .forEach(day -> assertThat(SHIPPED.acts().stream()
                                .filter(act -> act.regime().governs(day))
                                .count())
                        .as("%s", day)
                        .isEqualTo(1));
    }

    @Test
    void theOldActsStayInForceBesideTheNewOneUntilSixtyDaysAreOver() {
        assertThat(inForce(LocalDate.of(2026, 5, 21))).containsExactly("148/QĐ-TTg", "1489/QĐ-TTg");
        assertThat(inForce(LocalDate.of(2026, 7, 20))).containsExactly("148/QĐ-TTg", "1489/QĐ-TTg", "26/2026/QĐ-TTg");
        assertThat(inForce(LocalDate.of(2026, 7, 21))).containsExactly("26/2026/QĐ-TTg");
    }

    private static List<String> inForce(LocalDate day) {
        return SHIPPED.acts().stream()
                .filter(act -> act.inForceOn(day))
                .map(LegalAct::number)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, 2027, 1, 2027-04-30, 2027-06-30",
        "2027-04-29, 2027, 1, 2027-04-30, 2027-06-30",
        "2027-04-30, 2027, 2, 2027-10-30, 2027-12-30",
        "2027-10-29, 2027, 2, 2027-10-30, 2027-12-30",
        "2027-10-30, 2028, 1, 2028-04-30, 2028-06-30",
    })
    void theProvincesRoundFollowsTheDayOfTheRequest(
            LocalDate asked, int year, int number, LocalDate before, LocalDate finished) {
        assertThat(rounds.provinceRoundFor(asked)).isEqualTo(new RoundWindow(year, number, before, finished));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-29, 2026, 1, 2026-07-30, 2026-09-30",
        "2026-07-30, 2027, 2, 2027-01-30, 2027-03-30",
        "2027-01-29, 2027, 2, 2027-01-30, 2027-03-30",
        "2027-01-30, 2027, 1, 2027-07-30, 2027-09-30",
    })
    void theMinistrysRoundFollowsTheDayOfTheRequest(
            LocalDate asked, int year, int number, LocalDate before, LocalDate finished) {
        assertThat(rounds.centralRoundFor(asked)).isEqualTo(new RoundWindow(year, number, before, finished));
    }

    @Test
    void noRoundWhereNoActFixesOne() {
        assertThatThrownBy(() -> rounds.provinceRoundFor(LocalDate.of(2024, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01, 15, 2026-06-22, plain weeks",
        "2026-06-05, 1,  2026-06-08, over a weekend",
        "2026-06-06, 1,  2026-06-08, received on a Saturday",
        "2026-04-24, 3,  2026-05-04, over Hung Kings and 30/4",
        "2026-02-13, 1,  2026-02-23, over Tet",
        "2025-04-25, 1,  2025-04-26, a Saturday worked in exchange",
        "2025-04-29, 1,  2025-05-05, over the exchanged Friday",
        "2026-06-01, 0,  2026-06-01, none",
    })
    void workingDayOneIsTheDayAfterReceipt(LocalDate receipt, int count, LocalDate due, String why) {

        assertThat(days.addWorkingDays(receipt, count)).as(why).isEqualTo(due);
    }

    @Test
    void daysLeftAreCountedWithTheLastDayAndWithoutToday() {
        LocalDate today = LocalDate.of(2026, 6, 1);
        assertThat(days.workingDaysLeft(today, days.addWorkingDays(today, 15))).isEqualTo(15);
        assertThat(days.workingDaysLeft(today, today)).isZero();
        assertThat(days.workingDaysLeft(LocalDate.of(2026, 6, 8), LocalDate.of(2026, 6, 5)))
                .isEqualTo(-1);
    }

    @Test
    void whatIsNotSettledIsTreatedByItsWeekdayAndMarked() {
        assertThat(days.specialDays(2026))
                .filteredOn(day -> day.kind() == CalendarDay.Kind.UNDECIDED)
                .allMatch(CalendarDay::confirm)
                .extracting(CalendarDay::day)
                .containsExactly(LocalDate.of(2026, 11, 24));
        assertThat(days.isWorkingDay(LocalDate.of(2026, 11, 24))).isTrue();
        assertThat(days.isWorkingDay(LocalDate.of(2030, 9, 2)))
                .as("no file, a solar holiday")
                .isFalse();
    }
}
