package vn.saolang.evaluation.web.fairness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.model.fairness.Leniency;

/**
 * Where the marks of a plot stand: one line a member, zero in the middle, generous to the right. A drawing is no score: places
 * are whole hundredths of the width.
 *
 * @param reach points from the middle to either edge
 */
public record LeniencyPlot(List<Line> lines, BigDecimal reach) {

    /** Width of the drawing and of a line, in units of the drawing. */
    public static final int WIDTH = 320;

    public static final int LINE = 40;

    private static final int MARGIN = 12;
    private static final int TOP = 8;
    private static final int FOOT = 24;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /**
     * One member.
     *
     * @param top of the line
     * @param low and
     * @param high ends of the interval, observed ± two standard errors; both null with one product
     * @param observed place of the observed deviation
     * @param left place of what is left once adjusted
     */
    public record Line(
            String name,
            int top,
            @Nullable Integer low,
            @Nullable Integer high,
            int observed,
            int left) {

        public int middle() {
            return top + 28;
        }

        /** Start of the interval, asked for when there is one. */
        public int from() {
            return Objects.requireNonNull(low);
        }

        public int to() {
            return Objects.requireNonNull(high);
        }
    }

    public static LeniencyPlot of(List<Leniency> members) {
        BigDecimal reach = members.stream()
                .map(one -> one.observed().abs().add(twice(one.error())))
                .reduce(BigDecimal.ONE, BigDecimal::max)
                .setScale(0, RoundingMode.CEILING);
        List<Line> lines = java.util.stream.IntStream.range(0, members.size())
                .mapToObj(at -> line(members.get(at), TOP + at * LINE, reach))
                .toList();
        return new LeniencyPlot(lines, reach);
    }

    private static Line line(Leniency one, int top, BigDecimal reach) {
        BigDecimal error = one.error();
        return new Line(
                one.name(),
                top,
                error == null ? null : place(one.observed().subtract(twice(error)), reach),
                error == null ? null : place(one.observed().add(twice(error)), reach),
                place(one.observed(), reach),
                place(one.left(), reach));
    }

    private static BigDecimal twice(@Nullable BigDecimal error) {
        return error == null ? BigDecimal.ZERO : error.multiply(TWO);
    }

    private static int place(BigDecimal points, BigDecimal reach) {
        BigDecimal half = BigDecimal.valueOf(WIDTH / 2 - MARGIN);
        return WIDTH / 2
                + points.multiply(half).divide(reach, 0, RoundingMode.HALF_UP).intValueExact();
    }

    public int zero() {
        return WIDTH / 2;
    }

    public int height() {
        return TOP + lines.size() * LINE + FOOT;
    }

    public int floor() {
        return TOP + lines.size() * LINE;
    }
}
