package vn.saolang.programme.web.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.saolang.programme.app.year.YearQueries;
import vn.saolang.programme.app.year.YearQueries.Line;
import vn.saolang.programme.model.year.BackPlan;

/** A year's windows on a drawing {@link #WIDTH} units wide: a bar a step and level, a line a day of the law. */
public final class Gantt {

    /** Width of the drawing; names stand in its first {@link #NAMES} units. */
    public static final int WIDTH = 900;

    public static final int NAMES = 210;

    private static final int ROW = 26;
    private static final int HEAD = 24;
    private static final int FOOT = 20;

    private final YearQueries.Year year;
    private final LocalDate today;

    Gantt(YearQueries.Year year, LocalDate today) {
        this.year = year;
        this.today = today;
    }

    /** One bar. */
    public record Bar(Line line, int y, int x, int width) {}

    /** A month and where it begins. */
    public record Month(int number, int x) {}

    /** A day of the law, the round it belongs to and whether it asks or finishes. */
    public record Mark(LocalDate day, int x, String kind) {

        /** Where its text hangs: inside the drawing at its right end. */
        public String anchor() {
            return x > WIDTH - 30 ? "end" : "middle";
        }
    }

    public List<Bar> bars() {
        List<Bar> bars = new ArrayList<>();
        for (Line line : year.lines()) {
            int x = x(line.window().from());
            bars.add(new Bar(
                    line,
                    HEAD + bars.size() * ROW,
                    x,
                    Math.max(4, x(line.window().to().plusDays(1)) - x)));
        }
        return bars;
    }

    public List<Month> months() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new Month(month, x(LocalDate.of(year.year(), month, 1))))
                .toList();
    }

    /** The days before which communes ask and rounds finish (26/2026 Điều 5). */
    public List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (BackPlan.Round round : year.rounds()) {
            mark(marks, round.window().requestedBefore(), "ask");
            mark(marks, round.window().finishedBefore(), "finish");
        }
        return marks;
    }

    private void mark(List<Mark> marks, LocalDate day, String kind) {
        if (day.getYear() == year.year()) marks.add(new Mark(day, x(day), kind));
    }

    /** Where today stands, null in other years. */
    public @Nullable Integer todayAt() {
        return today.getYear() == year.year() ? x(today) : null;
    }

    public int height() {
        return HEAD + year.lines().size() * ROW + FOOT;
    }

    private int x(LocalDate day) {
        LocalDate first = LocalDate.of(year.year(), 1, 1);
        int passed = day.getYear() > year.year() ? first.lengthOfYear() : day.getDayOfYear() - 1;
        return NAMES + (WIDTH - NAMES) * passed / first.lengthOfYear();
    }
}
