package vn.saolang.stamp.model.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class RetentionPolicyTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private final RetentionPolicy policy = new RetentionPolicy(START, 6, 24, 30, 60);

    @Test
    void sixWholeMonthsStayBesideThePresentOne() {
        assertThat(policy.oldestMonth(LocalDate.of(2026, 11, 30))).isEqualTo(YearMonth.of(2026, 5));
        assertThat(policy.oldestMonth(LocalDate.of(2026, 12, 1))).isEqualTo(YearMonth.of(2026, 6));
    }

    @Test
    void theKeyChangesAfterItsHours() {
        Instant midnight = Instant.parse("2026-11-22T00:00:00Z");
        assertThat(policy.keyPeriod(midnight))
                .isEqualTo(policy.keyPeriod(midnight.plusSeconds(86_399)))
                .isNotEqualTo(policy.keyPeriod(midnight.minusNanos(1)))
                .isNotEqualTo(policy.keyPeriod(midnight.plusSeconds(86_400)));
    }

    @Test
    void tracesAreForgottenByDaysAndMonths() {
        assertThat(policy.windowsBefore(Instant.parse("2026-11-22T10:00:00Z"))).isEqualTo("2026-10-23T10:00:00Z");
        assertThat(policy.tracesBefore(LocalDate.of(2026, 11, 22))).isEqualTo("2021-11-21T17:00:00Z");
    }

    @Test
    void nothingIsKeptForEverAndNoTraceShorterThanTheLog() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RetentionPolicy(START, 61, 24, 30, 80));
        assertThatIllegalArgumentException().isThrownBy(() -> new RetentionPolicy(START, 0, 24, 30, 60));
        assertThatIllegalArgumentException().isThrownBy(() -> new RetentionPolicy(START, 6, 169, 30, 60));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RetentionPolicy(START, 6, 24, 30, 5))
                .withMessage("trace-months is 5, not 6 to 240");
    }
}
