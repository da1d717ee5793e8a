package vn.saolang.declaration.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.saolang.declaration.HalfYear;
import vn.saolang.declaration.store.DataFiles;

class DeadlinesTest {

    private static final Deadlines DAYS = new DataFiles().deadlines();
    private static final HalfYear FIRST = new HalfYear(2026, 1);
    private static final HalfYear SECOND = new HalfYear(2026, 2);

    @Test
    void reportsAreThereBeforeTheDayOfThePlan() {
        assertThat(DAYS.due(FIRST, "19").lastDay()).isEqualTo(LocalDate.of(2026, 6, 14));
        assertThat(DAYS.due(SECOND, "19").lastDay()).isEqualTo(LocalDate.of(2026, 12, 14));
        assertThat(DAYS.due(FIRST, "14").lastDay()).isEqualTo(LocalDate.of(2026, 6, 14));
    }

    @Test
    void theDayItselfIsInTimeAndTheNextIsLate() {
        Due due = DAYS.due(FIRST, "19");
        assertThat(due.late(LocalDate.of(2026, 6, 14))).isFalse();
        assertThat(due.late(LocalDate.of(2026, 6, 15))).isTrue();
    }

    @Test
    void aPeriodThatIsOverIsCarriedOnAndSaysSo() {
        assertThat(DAYS.due(new HalfYear(2025, 2), "19").carriedOn()).isFalse();
        assertThat(DAYS.due(FIRST, "19").carriedOn()).isTrue();
        assertThat(DAYS.due(FIRST, "19").source()).contains("Thái Nguyên", "V.1");
        assertThat(DAYS.due(FIRST, "14").source()).doesNotContain("Thái Nguyên");
    }

    @Test
    void theHalfYearAskedTurnsWhenItsTimeComes() {
        assertThat(DAYS.asked(LocalDate.of(2026, 4, 30), "19").period()).isEqualTo(new HalfYear(2025, 2));
        assertThat(DAYS.asked(LocalDate.of(2026, 5, 1), "19").period()).isEqualTo(FIRST);
        assertThat(DAYS.asked(LocalDate.of(2026, 10, 31), "19").period()).isEqualTo(FIRST);
        assertThat(DAYS.asked(LocalDate.of(2026, 11, 1), "19").period()).isEqualTo(SECOND);
        assertThat(DAYS.asked(LocalDate.of(2027, 1, 1), "19").period()).isEqualTo(SECOND);
    }
}
