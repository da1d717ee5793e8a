package vn.saolang.stamp.model.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void usuallyThirtyDaysUpToToday() {
        Period usual = Period.of("", "nonsense", TODAY);
        assertThat(usual).isEqualTo(new Period(LocalDate.of(2026, 10, 24), TODAY));
        assertThat(usual.days()).hasSize(usual.length()).hasSize(Period.USUAL);
    }

    @Test
    void daysInTheWrongOrderAreTurned() {
        assertThat(Period.of("2026-11-10", "2026-11-01", TODAY))
                .isEqualTo(new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 10)));
    }

    @Test
    void neverMoreThanAYear() {
        assertThat(Period.of("2020-01-01", "2026-11-22", TODAY).length()).isEqualTo(366);
        assertThat(Period.of("-999999999-01-01", "+999999999-12-31", TODAY)).isEqualTo(Period.of("", "", TODAY));
    }
}
