package vn.saolang.programme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.saolang.programme.model.year.YearPlan;
import vn.saolang.programme.store.year.YearStore;
import vn.saolang.regulation.Regulations;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitLevel;
import vn.saolang.territory.UnitRef;

/** When each step of a year runs in a unit. Windows warn and never block; only the law's own deadlines bind. */
@Service
public class Calendar {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Programmes programmes;
    private final YearStore plans;
    private final Territory territory;
    private final Regulations regulations;

    Calendar(Programmes programmes, YearStore plans, Territory territory, Regulations regulations) {
        this.programmes = programmes;
        this.plans = plans;
        this.territory = territory;
        this.regulations = regulations;
    }

    /**
     * The window of a step: the unit's own plan, else its province's, else the programme's.
     *
     * @param unit a province or a commune of it
     * @return the whole year where neither plan nor act names a time
     */
    public Window window(UnitRef unit, int year, CycleStep step) {
        OfficeLevel level = levelOf(unit);
        return planned(unit, year, step, level)
                .or(() -> planned(territory.provinceOf(unit).ref(), year, step, level))
                .orElseGet(() -> ofProgramme(unit, year, step, level));
    }

    /** The window as the programme's acts alone would have it, for an office of a level in the unit's province. */
    public Window ofProgramme(UnitRef unit, int year, CycleStep step, OfficeLevel level) {
        LocalDate day = LocalDate.of(year, 12, 31);
        if (step == CycleStep.EVALUATION && roundsByLaw(day)) return wholeYear(year, "26/2026 Điều 5");
        Optional<StepRule> rule = programmes.of(unit, day).map(one -> one.step(step));
        Integer month = rule.map(one -> one.monthFor(level)).orElse(null);
        String source = rule.map(StepRule::source).orElse("");
        if (month == null) return wholeYear(year, source);
        YearMonth when = YearMonth.of(year, month);
        return new Window(when.atDay(1), when.atEndOfMonth(), source, false);
    }

    private Optional<Window> planned(UnitRef unit, int year, CycleStep step, OfficeLevel level) {
        Optional<YearPlan> plan = plans.find(unit, year);
        return plan.flatMap(one -> one.window(step, level))
                .map(one -> new Window(one.from(), one.to(), source(plan.orElseThrow()), one.allYear()));
    }

    private String source(YearPlan plan) {
        String name = territory.get(plan.unit()).name();
        return plan.decision().isEmpty() ? "Kế hoạch năm " + plan.year() + ", " + name : plan.decision() + ", " + name;
    }

    /** What to tell somebody who does the step on this day: nothing inside its window. It never stops them. */
    public Optional<Warning> warning(UnitRef unit, CycleStep step, LocalDate day) {
        Window window = window(unit, day.getYear(), step);
        if (window.allYear() || window.holds(day)) return Optional.empty();
        return Optional.of(new Warning(
                "programme.window.outside",
                List.of(DAY.format(window.from()), DAY.format(window.to()), window.source())));
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
