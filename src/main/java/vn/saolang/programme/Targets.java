package vn.saolang.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.saolang.territory.UnitRef;

/** What a province's programme wants reached in a year. */
@Service
public class Targets {

    private final Programmes programmes;

    Targets(Programmes programmes) {
        this.programmes = programmes;
    }

    /** The targets whose period holds the year of the day; none when no programme covers it. */
    public List<Target> of(UnitRef unit, LocalDate day) {
        return programmes.of(unit, day).stream()
                .flatMap(one -> one.targets().stream())
                .filter(one -> one.covers(day.getYear()))
                .toList();
    }

    /** The target of one indicator, the newest period first. */
    public Optional<Target> find(UnitRef unit, String indicator, LocalDate day) {
        return of(unit, day).stream()
                .filter(one -> one.indicator().equals(indicator))
                .reduce((_, later) -> later);
    }
}
