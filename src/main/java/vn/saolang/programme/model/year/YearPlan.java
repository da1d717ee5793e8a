package vn.saolang.programme.model.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.saolang.programme.CycleStep;
import vn.saolang.programme.OfficeLevel;
import vn.saolang.territory.UnitRef;

/**
 * A unit's year.
 *
 * @param decision paper by which it was issued, empty while it is a draft
 */
public record YearPlan(UUID id, int version, UnitRef unit, int year, String decision, List<StepWindow> windows) {

    /** When a step runs at a level; both days belong to it. */
    public record StepWindow(CycleStep step, OfficeLevel level, LocalDate from, LocalDate to, String note) {

        /** Whether it is the whole year. */
        public boolean allYear() {
            return from.getDayOfYear() == 1 && to.equals(LocalDate.of(from.getYear(), 12, 31));
        }
    }

    /** The window of a step at a level, if the plan has one. */
    public Optional<StepWindow> window(CycleStep step, OfficeLevel level) {
        return windows.stream()
                .filter(one -> one.step() == step && one.level() == level)
                .findFirst();
    }
}
