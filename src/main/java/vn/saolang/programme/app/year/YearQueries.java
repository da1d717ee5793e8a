package vn.saolang.programme.app.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.programme.Calendar;
import vn.saolang.programme.CycleStep;
import vn.saolang.programme.Milestone;
import vn.saolang.programme.OfficeLevel;
import vn.saolang.programme.Programmes;
import vn.saolang.programme.Window;
import vn.saolang.programme.app.UnitDoor;
import vn.saolang.programme.model.year.BackPlan;
import vn.saolang.programme.model.year.YearPlan;
import vn.saolang.programme.store.year.LeadTimes;
import vn.saolang.programme.store.year.YearStore;
import vn.saolang.regulation.ReEvaluationWindow;
import vn.saolang.regulation.Regime;
import vn.saolang.regulation.Regulations;
import vn.saolang.regulation.RoundCalendar;
import vn.saolang.regulation.RoundWindow;
import vn.saolang.regulation.WorkingDays;
import vn.saolang.territory.UnitRef;

/** A unit's year as it is planned, and what the law's deadlines leave of it. */
@Component
public class YearQueries {

    private final YearStore plans;
    private final Calendar calendar;
    private final Programmes programmes;
    private final UnitDoor door;
    private final Regulations regulations;
    private final RoundCalendar rounds;
    private final WorkingDays days;
    private final LeadTimes lead;

    YearQueries(
            YearStore plans,
            Calendar calendar,
            Programmes programmes,
            UnitDoor door,
            Regulations regulations,
            RoundCalendar rounds,
            WorkingDays days,
            LeadTimes lead) {
        this.plans = plans;
        this.calendar = calendar;
        this.programmes = programmes;
        this.door = door;
        this.regulations = regulations;
        this.rounds = rounds;
        this.days = days;
        this.lead = lead;
    }

    /** A step's time at a level and whether the unit's own plan sets it. */
    public record Line(CycleStep step, OfficeLevel level, Window window, boolean own) {}

    /** A window that ends after the last day that still makes a round. */
    public record TooLate(Line line, RoundWindow round, LocalDate last) {}

    /** The whole year; {@code plan} is null while none was written. */
    public record Year(
            UnitRef unit,
            int year,
            @Nullable YearPlan plan,
            List<Line> lines,
            List<BackPlan.Round> rounds,
            List<TooLate> tooLate,
            List<Milestone> milestones) {}

    public Year of(UnitRef unit, int year) {
        Optional<YearPlan> plan = plans.find(unit, year);
        List<Line> lines = new ArrayList<>();
        for (CycleStep step : CycleStep.values()) {
            for (OfficeLevel level : levels(unit)) lines.add(line(unit, year, step, level, plan));
        }
        List<BackPlan.Round> law = roundsOf(year);
        List<Milestone> milestones = programmes.of(unit, LocalDate.of(year, 12, 31)).stream()
                .flatMap(one -> one.milestones().stream())
                .filter(one -> one.before() != null && one.before().getYear() == year)
                .toList();
        return new Year(unit, year, plan.orElse(null), lines, law, tooLate(lines, law), milestones);
    }

    /** The levels whose windows a unit's plan holds. */
    public List<OfficeLevel> levels(UnitRef unit) {
        return door.levelOf(unit) == OfficeLevel.PROVINCE
                ? List.of(OfficeLevel.PROVINCE, OfficeLevel.COMMUNE)
                : List.of(OfficeLevel.COMMUNE);
    }

    private Line line(UnitRef unit, int year, CycleStep step, OfficeLevel level, Optional<YearPlan> plan) {
        boolean own = plan.flatMap(one -> one.window(step, level)).isPresent();
        if (level == door.levelOf(unit)) return new Line(step, level, calendar.window(unit, year, step), own);
        Window window = plan.flatMap(one -> one.window(step, level))
                .map(one -> new Window(one.from(), one.to(), "", one.allYear()))
                .orElseGet(() -> calendar.ofProgramme(unit, year, step, level));
        return new Line(step, level, window, own);
    }

    /** The province's rounds of a year with their last days; none under acts that fix no rounds. */
    public List<BackPlan.Round> roundsOf(int year) {
        List<BackPlan.Round> found = new ArrayList<>();
        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; ) {
            Optional<Regime> regime = regulations
                    .findRegime(day)
                    .filter(one -> !one.provinceRounds().isEmpty());
            if (regime.isEmpty()) {
                day = day.plusDays(1);
                continue;
            }
            RoundWindow window = rounds.provinceRoundFor(day);
            if (window.requestedBefore().getYear() != year) break;
            found.add(BackPlan.of(window, days, regime.get().deadline("commune-review-working-days"), lead.on(day)));
            day = window.requestedBefore();
        }
        return found;
    }

    /** For certificates that end with each month of the year, when re-evaluation may be filed (26/2026 Điều 7.6a). */
    public List<ReEvaluationWindow> reEvaluations(int year) {
        Optional<Regime> regime = regulations
                .findRegime(LocalDate.of(year, 12, 31))
                .filter(one -> !one.provinceRounds().isEmpty());
        if (regime.isEmpty()) return List.of();
        List<ReEvaluationWindow> found = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            found.add(
                    regime.get().reEvaluationWindow(LocalDate.of(year, month, 1).plusMonths(1)));
        }
        return found;
    }

    private static List<TooLate> tooLate(List<Line> lines, List<BackPlan.Round> rounds) {
        List<TooLate> found = new ArrayList<>();
        if (rounds.isEmpty()) return found;
        BackPlan.Round last = rounds.getLast();
        for (Line line : lines) {
            if (line.window().allYear()) continue;
            last.lasts().stream()
                    .filter(one -> one.step() == line.step())
                    .filter(one -> line.window().to().isAfter(one.day()))
                    .forEach(one -> found.add(new TooLate(line, last.window(), one.day())));
        }
        return found;
    }
}
