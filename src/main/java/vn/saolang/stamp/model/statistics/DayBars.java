package vn.saolang.stamp.model.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Scans of each day as bars, drawn on a sheet of {@link #WIDTH} × {@link #HEIGHT}; the part that told anything but "known and
 * active" stands on top.
 *
 * @param most scans of the busiest day, at least 1
 */
public record DayBars(List<Bar> bars, long most) {

    public static final int WIDTH = 732;
    public static final int HEIGHT = 140;

    /** Pixels between bars, where there is room. */
    private static final int GAP = 2;

    private static final int NARROWEST = 4;

    public DayBars {
        bars = List.copyOf(bars);
    }

    /**
     * A day.
     *
     * @param top where its bar begins, from above
     * @param doubtful height of the part on top of it
     */
    public record Bar(LocalDate day, int x, int width, int top, int height, int doubtful) {}

    /** Draws the days of a period, those without scans too. */
    public static DayBars of(Period period, Map<LocalDate, Sums> days) {
        long most =
                Math.max(1, days.values().stream().mapToLong(Sums::total).max().orElse(0));
        int step = WIDTH / period.length();
        int width = step > NARROWEST ? step - GAP : step;
        List<Bar> bars = new ArrayList<>();
        for (LocalDate day : period.days()) {
            Sums sums = days.getOrDefault(day, Sums.NONE);
            int height = height(sums.total(), most);
            bars.add(new Bar(
                    day,
                    bars.size() * step,
                    width,
                    HEIGHT - height,
                    height,
                    Math.min(height, height(sums.doubtful(), most))));
        }
        return new DayBars(bars, most);
    }

    /** Nothing that was scanned is drawn as nothing. */
    private static int height(long scans, long most) {
        return scans == 0 ? 0 : (int) Math.max(2, scans * HEIGHT / most);
    }
}
