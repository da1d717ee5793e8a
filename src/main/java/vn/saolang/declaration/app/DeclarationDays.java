package vn.saolang.declaration.app;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.declaration.HalfYear;
import vn.saolang.declaration.model.Deadlines;
import vn.saolang.declaration.model.Due;
import vn.saolang.declaration.store.DataFiles;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.programme.Programme;
import vn.saolang.programme.Programmes;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitRef;

/** Until when declarations are asked for: before the day on which the province's programme wants its reports. */
@Component
public class DeclarationDays {

    private final Programmes programmes;
    private final Territory territory;
    private final DataFiles data;
    private final VietnamTime time;

    DeclarationDays(Programmes programmes, Territory territory, DataFiles data, VietnamTime time) {
        this.programmes = programmes;
        this.territory = territory;
        this.data = data;
        this.time = time;
    }

    /**
     * The days of a half-year.
     *
     * @param place commune or province; null for the whole country
     */
    public Due due(HalfYear period, @Nullable UnitRef place) {
        Due common = data.deadlines().due(period);
        if (place == null) {
            return common;
        }
        String report = period.half() == 1 ? "HALF_YEAR" : "YEAR";
        return programmeOf(place, period.year())
                .flatMap(programme -> programme.reporting(report).map(said -> after(common, programme, said)))
                .orElse(common);
    }

    /** The programme of the year; where none is decided for it, the last that began before. */
    private Optional<Programme> programmeOf(UnitRef place, int year) {
        List<Programme> begun = programmes.ofProvince(place, time.today()).stream()
                .filter(one -> one.period().from() <= year)
                .toList();
        return begun.stream()
                .filter(one -> one.period().covers(year))
                .reduce((earlier, later) -> later)
                .or(() -> begun.stream()
                        .max(Comparator.comparingInt(one -> one.period().to())));
    }

    private static Due after(Due common, Programme programme, Programme.Reporting report) {
        MonthDay before = report.before();
        if (before == null) {
            return common;
        }
        int year = common.period().year();
        LocalDate lastDay = before.atYear(year).minusDays(1);
        LocalDate opens = common.opens().isBefore(lastDay) ? common.opens() : lastDay;
        return new Due(
                common.period(),
                opens,
                lastDay,
                programme.name() + " (" + report.source() + ")",
                !programme.period().covers(year));
    }

    /** The half-year that was asked for last at a place; null for the whole country. */
    public Due asked(@Nullable UnitRef place) {
        return Deadlines.asked(time.today(), period -> due(period, place));
    }

    /** The unit in which a place lies today; itself when it was split and nobody can say. */
    public UnitRef standing(UnitRef place) {
        var units = territory.successors(place, time.today());
        return units.size() == 1 ? units.getFirst().ref() : place;
    }
}
