package vn.saolang.programme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.saolang.kernel.ui.Ui;
import vn.saolang.regulation.Regulations;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitLevel;
import vn.saolang.territory.UnitRef;

/** When each step of a year runs in a unit. Windows warn and never block; only the law's own deadlines bind. */
@Service
public class Calendar {

    private final Programmes programmes;
    private final Territory territory;
    private final Regulations regulations;

    Calendar(Programmes programmes, Territory territory, Regulations regulations) {
        this.programmes = programmes;
        this.territory = territory;
        this.regulations = regulations;
    }

    /**
     * The window of a step.
     *
     * @param unit a province or a commune of it
     * @return the whole year where neither plan nor act names a time
     */
    public Window window(UnitRef unit, int year, CycleStep step) {
        LocalDate day = LocalDate.of(year, 12, 31);
        if (step == CycleStep.EVALUATION && roundsByLaw(day)) {
            return wholeYear(year, "26/2026 Điều 5");
        }
        Optional<StepRule> rule = programmes.of(unit, day).map(one -> one.step(step));
        Integer month = rule.map(one -> one.monthFor(levelOf(unit))).orElse(null);
        String source = rule.map(StepRule::source).orElse("");
        if (month == null) return wholeYear(year, source);
        YearMonth when = YearMonth.of(year, month);
        return new Window(when.atDay(1), when.atEndOfMonth(), source, false);
    }

    /** What to tell somebody who does the step on this day: nothing inside its window. It never stops them. */
    public Optional<Warning> warning(UnitRef unit, CycleStep step, LocalDate day) {
        Window window = window(unit, day.getYear(), step);
        if (window.allYear() || window.holds(day)) return Optional.empty();
        return Optional.of(new Warning(
                "programme.window.outside", List.of(Ui.date(window.from()), Ui.date(window.to()), window.source())));
    }

    /** Rounds of the law take the place of a programme's month (26/2026 Điều 5). */
    private boolean roundsByLaw(LocalDate day) {
        return regulations
                .findRegime(day)
                .filter(regime -> !regime.provinceRounds().isEmpty())
                .isPresent();
    }

    private OfficeLevel levelOf(UnitRef unit) {
        UnitLevel level = territory.get(unit).level();
        return switch (level) {
            case PROVINCE -> OfficeLevel.PROVINCE;
            case DISTRICT -> OfficeLevel.DISTRICT;
            case COMMUNE -> OfficeLevel.COMMUNE;
        };
    }

    private static Window wholeYear(int year, String source) {
        return new Window(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), source, true);
    }
}
