package vn.saolang.business.web.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import vn.saolang.business.model.finance.Projection;
import vn.saolang.business.model.finance.Quarter;

/**
 * Where the bars of a cash plot stand: one a quarter, its money at the end above or below zero. Places are whole units of the
 * drawing.
 *
 * @param zero height of the line of no money
 * @param top the most money of a quarter, 0 at least, in million đồng
 * @param bottom the least money of a quarter, 0 at most, in million đồng
 */
public record CashPlot(List<Bar> bars, int zero, BigDecimal top, BigDecimal bottom) {

    public static final int WIDTH = 360;
    public static final int HEIGHT = 220;
    public static final int LEFT = 14;

    private static final int HEAD = 18;
    private static final int FOOT = 34;
    private static final int BAR = 20;
    private static final int STEP = 28;
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /**
     * One quarter.
     *
     * @param kind "low" for the lowest quarter, "minus" below zero, else "plus"
     * @param label under the bar; empty for most, so that labels do not touch
     */
    public record Bar(int x, int y, int width, int height, String kind, String label) {

        public int middle() {
            return x + width / 2;
        }
    }

    public static CashPlot of(Projection projection) {
        List<Quarter> quarters = projection.quarters();
        BigDecimal top = quarters.stream().map(Quarter::cash).reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal bottom = quarters.stream().map(Quarter::cash).reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal span = top.subtract(bottom).max(BigDecimal.ONE);
        int zero = HEAD + place(top, span);
        Quarter lowest = projection.lowest();
        List<Bar> bars = new ArrayList<>();
        for (Quarter one : quarters) {
            int height = Math.max(1, place(one.cash().abs(), span));
            boolean minus = one.cash().signum() < 0;
            String kind = minus ? "minus" : one.number() == lowest.number() ? "low" : "plus";
            bars.add(new Bar(
                    LEFT + (one.number() - 1) * STEP,
                    minus ? zero : zero - height,
                    BAR,
                    height,
                    kind,
                    one.number() % 3 == 1 ? one.label() : ""));
        }
        return new CashPlot(List.copyOf(bars), zero, million(top), million(bottom));
    }

    private static int place(BigDecimal money, BigDecimal span) {
        return money.multiply(BigDecimal.valueOf(HEIGHT - HEAD - (long) FOOT))
                .divide(span, 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private static BigDecimal million(BigDecimal money) {
        return money.divide(MILLION, 1, RoundingMode.HALF_UP);
    }

    public int floor() {
        return HEIGHT - FOOT;
    }
}
