package vn.saolang.programme.app.year;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.WorkItem;
import vn.saolang.kernel.WorkSource;
import vn.saolang.programme.model.year.BackPlan;

/** Tells offices of last days that still make a round, a fortnight before each passes. */
@Component
class YearWork implements WorkSource {

    private static final int WARN_DAYS = 14;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final YearQueries queries;
    private final VietnamTime time;

    YearWork(YearQueries queries, VietnamTime time) {
        this.queries = queries;
        this.time = time;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor) {
        if (!actor.has(Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER)) return List.of();
        LocalDate today = time.today();
        List<WorkItem> items = new ArrayList<>();
        for (int year : new int[] {today.getYear(), today.getYear() + 1}) {
            for (BackPlan.Round round : queries.roundsOf(year)) {
                round.lasts().stream()
                        .filter(one -> !today.isAfter(one.day())
                                && !today.plusDays(WARN_DAYS).isBefore(one.day()))
                        .forEach(one -> items.add(new WorkItem(
                                "programme.work.lasts",
                                "programme.work.last." + one.code(),
                                List.of(DAY.format(round.window().requestedBefore())),
                                "/programme/year?year="
                                        + round.window().requestedBefore().getYear(),
                                one.day())));
            }
        }
        return items;
    }
}
