package vn.saolang.traceability.web.balance;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.ui.Page;
import vn.saolang.producer.EntitySummary;
import vn.saolang.traceability.app.balance.ProducerBalance;

/**
 * The mass balance of a producer in a month.
 *
 * @param entities those whose diary the reader keeps
 * @param entity the one shown; null when the reader keeps none
 * @param warnings texts in the reader's language
 */
public record BalancePage(
        List<EntitySummary> entities,
        @Nullable EntitySummary entity,
        YearMonth month,
        boolean present,
        @Nullable ProducerBalance balance,
        List<Warned> warnings)
        implements Page {

    /** A warning with the message key and arguments as they are shown; {@code url} of its entry, empty for none. */
    public record Warned(String key, List<Object> args, String url) {}

    @Override
    public String titleKey() {
        return "traceability.balance.title";
    }

    public String shownMonth() {
        return "%02d/%d".formatted(month.getMonthValue(), month.getYear());
    }

    /** The same page for another month. */
    public String url(YearMonth other) {
        return "/diary/balance?entity=" + (entity == null ? "" : entity.id()) + "&month=" + other;
    }
}
