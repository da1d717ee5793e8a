package vn.saolang.evaluation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.saolang.evaluation.model.agency.ReEvaluationClock;
import vn.saolang.regulation.WorkingDays;

/** 45 calendar days from the day after receipt, to a working day (26/2026 Điều 7.6g, Bộ luật Dân sự 2015 Điều 148.5). */
class ReEvaluationClockTest {

    private static final WorkingDays CALENDAR = new WorkingDays(Map.of(2026, List.of()));

    private static LocalDate due(LocalDate received) {
        return ReEvaluationClock.from(received, 45, CALENDAR).dueOn();
    }

    @Test
    void theDayOfReceiptIsNotCounted() {
        // Tuesday 01/09 + 45 = Friday 16/10
        assertThat(due(LocalDate.of(2026, Month.SEPTEMBER, 1))).isEqualTo(LocalDate.of(2026, Month.OCTOBER, 16));
    }

    @Test
    void aLastDayOnAWeekendMovesToMonday() {
        // Wednesday 02/09 + 45 = Saturday 17/10
        assertThat(due(LocalDate.of(2026, Month.SEPTEMBER, 2))).isEqualTo(LocalDate.of(2026, Month.OCTOBER, 19));
        assertThat(due(LocalDate.of(2026, Month.SEPTEMBER, 3))).isEqualTo(LocalDate.of(2026, Month.OCTOBER, 19));
        assertThat(due(LocalDate.of(2026, Month.SEPTEMBER, 4))).isEqualTo(LocalDate.of(2026, Month.OCTOBER, 19));
    }

    @Test
    void aHolidayMovesItToo() {
        WorkingDays solar = new WorkingDays(Map.of());
        // Wednesday 19/07/2028 + 45 = Saturday 02/09/2028, a holiday
        assertThat(ReEvaluationClock.from(LocalDate.of(2028, Month.JULY, 19), 45, solar)
                        .dueOn())
                .isEqualTo(LocalDate.of(2028, Month.SEPTEMBER, 4));
    }
}
