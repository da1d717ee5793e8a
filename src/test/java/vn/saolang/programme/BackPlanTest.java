package vn.saolang.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.saolang.programme.model.year.BackPlan;
import vn.saolang.programme.model.year.BackPlan.Standing;
import vn.saolang.regulation.RoundWindow;
import vn.saolang.regulation.WorkingDays;

/** Counted back from the law: asked strictly before 30/10, 15 working days before that at the commune (26/2026 Điều 5, 7.2). */
class BackPlanTest {

    private static final WorkingDays DAYS = new WorkingDays(Map.of());

    private static final BackPlan.Round ROUND = BackPlan.of(
            new RoundWindow(2027, 2, LocalDate.of(2027, 10, 30), LocalDate.of(2027, 12, 30)),
            DAYS,
            15,
            Map.of("DOSSIER", 30, "IMPLEMENTATION", 120, "PLAN", 30, "IDEA", 30));

    @Test
    void theLastLetterGoesOnTheLastWorkingDayBeforeTheLawsDay() {
        // 29/10/2027 is a Friday
        assertThat(ROUND.last("REQUEST").day()).isEqualTo(LocalDate.of(2027, 10, 29));
        assertThat(ROUND.last("REQUEST").legal()).isTrue();
        BackPlan.Round weekend = BackPlan.of(
                new RoundWindow(2028, 1, LocalDate.of(2028, 4, 30), LocalDate.of(2028, 6, 30)), DAYS, 15, Map.of());
        // 30/4/2028 is a Sunday, so the last working day before it is Friday 28/4
        assertThat(weekend.last("REQUEST").day()).isEqualTo(LocalDate.of(2028, 4, 28));
    }

    @Test
    void aDossierOfTheLastDayLeavesFifteenWorkingDaysAndOneOfTheNextDoesNot() {
        LocalDate dossier = ROUND.last("DOSSIER").day();
        LocalDate request = ROUND.last("REQUEST").day();
        assertThat(dossier).isEqualTo(LocalDate.of(2027, 10, 8));
        assertThat(DAYS.addWorkingDays(dossier, 15)).isEqualTo(request);
        assertThat(DAYS.addWorkingDays(LocalDate.of(2027, 10, 11), 15)).isAfter(request);
    }

    @Test
    void theStagesBeforeAreAdviceAndLieInOrder() {
        assertThat(ROUND.lasts()).extracting(BackPlan.Last::day).isSorted();
        assertThat(ROUND.last("READY").day()).isEqualTo(LocalDate.of(2027, 9, 8));
        assertThat(ROUND.last("PLAN").legal()).isFalse();
    }

    @Test
    void aLastDayIsSoonForAMonthAndPassedOnTheMorrow() {
        BackPlan.Last last = ROUND.last("REQUEST");
        assertThat(last.standing(last.day().minusDays(31))).isEqualTo(Standing.OPEN);
        assertThat(last.standing(last.day().minusDays(30))).isEqualTo(Standing.SOON);
        assertThat(last.standing(last.day())).isEqualTo(Standing.SOON);
        assertThat(last.standing(last.day().plusDays(1))).isEqualTo(Standing.PASSED);
    }
}
