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
    void theDayItselfIsInTimeAndTheNextIsLate() {
        Due due = DAYS.due(FIRST);
        assertThat(due.lastDay()).isEqualTo(LocalDate.of(2026, 6, 14));
        assertThat(DAYS.due(SECOND).lastDay()).isEqualTo(LocalDate.of(2026, 12, 14));
        assertThat(due.late(LocalDate.of(2026, 6, 14))).isFalse();
        assertThat(due.late(LocalDate.of(2026, 6, 15))).isTrue();
    }

    @Test
    void theHalfYearAskedTurnsWhenItsTimeComes() {
        assertThat(asked(LocalDate.of(2026, 4, 30))).isEqualTo(new HalfYear(2025, 2));
        assertThat(asked(LocalDate.of(2026, 5, 1))).isEqualTo(FIRST);
        assertThat(asked(LocalDate.of(2026, 10, 31))).isEqualTo(FIRST);
        assertThat(asked(LocalDate.of(2026, 11, 1))).isEqualTo(SECOND);
        assertThat(asked(LocalDate.of(2027, 1, 1))).isEqualTo(SECOND);
    }

    private static HalfYear asked(LocalDate day) {
        return Deadlines.asked(day, DAYS::due).period();
    }
}
