package vn.saolang.training.web.share;

import java.math.BigDecimal;
import java.util.List;
import vn.saolang.kernel.ui.Page;
import vn.saolang.programme.Target;
import vn.saolang.training.app.share.ShareQueries.Line;

/** Shares of officials, leaders and workers trained, against the programme's targets. */
public record SharesPage(String unit, List<Line> lines) implements Page {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @Override
    public String titleKey() {
        return "training.shares";
    }

    /** What the target wants, as a share from 0 to 1. */
    public BigDecimal wanted(Target target) {
        BigDecimal minimum = target.minimum();
        return minimum == null ? BigDecimal.ZERO : minimum;
    }

    public BigDecimal percent(Target target) {
        return wanted(target).multiply(HUNDRED);
    }
}
