package vn.saolang.programme.app.year;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.programme.ProgrammeEvent;
import vn.saolang.programme.app.OfficeUnit;
import vn.saolang.programme.model.year.WindowTyped;
import vn.saolang.programme.model.year.YearPlan;
import vn.saolang.programme.model.year.YearPlan.StepWindow;
import vn.saolang.programme.store.year.YearStore;
import vn.saolang.territory.UnitRef;

/** Writes the windows of an office's year. */
@Component
public class PlanYear {

    private final YearStore plans;
    private final Events events;
    private final VietnamTime time;

    PlanYear(YearStore plans, Events events, VietnamTime time) {
        this.plans = plans;
        this.events = events;
        this.time = time;
    }

    /**
     * Writes the plan of the actor's own unit.
     *
     * @param version the version the writer saw; -1 when there was none
     * @param windows steps without days keep the programme's time
     */
    @Transactional
    public void write(Actor by, int year, int version, String decision, List<WindowTyped> windows) {
        UnitRef unit = OfficeUnit.writing(by);
        Verdict.of(WindowTyped.defects(windows, year)).orThrow();
        List<StepWindow> kept = windows.stream()
                .filter(one -> one.from() != null)
                .map(one -> new StepWindow(
                        one.step(),
                        one.level(),
                        Objects.requireNonNull(one.from()),
                        Objects.requireNonNull(one.to()),
                        one.note()))
                .toList();
        UUID id = plans.find(unit, year).map(YearPlan::id).orElseGet(UUID::randomUUID);
        YearPlan plan = new YearPlan(id, Math.max(version, 0), unit, year, decision, kept);
        boolean done = version < 0 ? plans.insert(plan, time.now()) : plans.update(plan);
        if (!done) throw new Stale("year plan " + unit.key() + " " + year);
        events.publish(
                by,
                new ProgrammeEvent(
                        "YearPlanned", "programme-year", id.toString(), Map.of("unit", unit.key(), "year", "" + year)));
    }
}
