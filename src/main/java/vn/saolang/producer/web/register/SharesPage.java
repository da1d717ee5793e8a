package vn.saolang.producer.web.register;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.ui.Page;
import vn.saolang.producer.app.register.Shares;
import vn.saolang.programme.Target;

/**
 * How many of an office's producers are what its programme counts.
 *
 * @param targets of the programme, by indicator
 */
public record SharesPage(Shares shares, Map<String, Target> targets) implements Page {

    @Override
    public String titleKey() {
        return "producer.shares.title";
    }

    public @Nullable Target target(Shares.Share share) {
        return share.indicator() == null ? null : targets.get(share.indicator());
    }

    /** At least so much: percent for shares, else a number; null when the act says it otherwise. */
    public static @Nullable BigDecimal least(Target target) {
        BigDecimal least = target.minimum() == null ? target.moreThan() : target.minimum();
        return least == null || !target.isShare() ? least : least.movePointRight(2);
    }
}
