package vn.saolang.regulation.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.saolang.regulation.LegalAct;

/** Where acts lie on a drawing {@link #WIDTH} units wide: how long each was in force, and for which filing days it decides. */
public final class Timeline {

    /** Width of the drawing. */
    public static final int WIDTH = 720;

    /** Height of one act's row. */
    public static final int ROW = 46;

    private final LocalDate first;
    private final LocalDate end;
    private final List<Row> rows = new ArrayList<>();

    /** One act: x and width of its time in force, and of the filing days it decides on. */
    public record Row(String act, int y, int forceX, int forceWidth, int filedX, int filedWidth) {}

    /** A year and where it begins. */
    public record Tick(int year, int x) {}

    Timeline(List<LegalAct> acts, LocalDate today) {
        first = acts.getFirst().effective().withDayOfYear(1);
        end = today.plusYears(1).withDayOfYear(1);
        for (LegalAct act : acts) {
            int from = x(act.effective());
            int filed = x(act.regime().filedFrom());
            rows.add(new Row(
                    act.number(),
                    rows.size() * ROW,
                    from,
                    x(orEnd(act.lapsed())) - from,
                    filed,
                    x(orEnd(act.regime().filedBefore())) - filed));
        }
    }

    /** The acts in order. */
    public List<Row> rows() {
        return rows;
    }

    /** The beginnings of years. */
    public List<Tick> ticks() {
        return IntStream.range(first.getYear(), end.getYear())
                .mapToObj(year -> new Tick(year, x(LocalDate.of(year, 1, 1))))
                .toList();
    }

    /** Height of all rows with the line of years. */
    public int height() {
        return rows.size() * ROW + 24;
    }

    private LocalDate orEnd(@Nullable LocalDate day) {
        return day == null || day.isAfter(end) ? end : day;
    }

    private int x(LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, day) * WIDTH / ChronoUnit.DAYS.between(first, end));
    }
}
