package vn.saolang.evaluation.web.fairness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.ui.Ui;

/** Derived figures on pages: two decimals, rounded half up; differences with their sign. */
public final class Signed {

    private Signed() {}

    /** "+1,25", "−0,50", "0,00"; a dash for none. */
    public static String of(@Nullable BigDecimal figure) {
        if (figure == null) {
            return "–";
        }
        BigDecimal rounded = figure.setScale(2, RoundingMode.HALF_UP);
        String sign = rounded.signum() > 0 ? "+" : rounded.signum() < 0 ? "−" : "";
        return sign + Ui.points(rounded.abs());
    }

    /** "89,33"; a dash for none. */
    public static String plain(@Nullable BigDecimal figure) {
        return figure == null ? "–" : Ui.points(figure.setScale(2, RoundingMode.HALF_UP));
    }
}
