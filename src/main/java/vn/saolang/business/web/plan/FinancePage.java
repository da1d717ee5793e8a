package vn.saolang.business.web.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.saolang.business.app.plan.PlanQueries.Met;
import vn.saolang.business.model.finance.Projection;
import vn.saolang.business.model.finance.Quarter;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/**
 * What follows from the numbers of a plan.
 *
 * @param projection null while numbers are missing
 * @param refusals what is missing or cannot be
 */
public record FinancePage(Met met, @Nullable Projection projection, List<Refusal> refusals) implements Page {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    @Override
    public String titleKey() {
        return "business.finance.title";
    }

    /** Đồng as million đồng, rounded to a tenth for reading. */
    public BigDecimal million(BigDecimal money) {
        return money.divide(MILLION, 1, RoundingMode.HALF_UP);
    }

    public BigDecimal total(Projection shown, Function<Quarter, BigDecimal> what) {
        return million(shown.total(what));
    }
}
