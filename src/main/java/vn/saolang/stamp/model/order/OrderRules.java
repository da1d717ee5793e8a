package vn.saolang.stamp.model.order;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;
import vn.saolang.stamp.model.quota.NoQuota;
import vn.saolang.stamp.model.quota.Quota;

/** What an order of stamps must fulfil. */
public final class OrderRules {

    /** Stamps in one roll, as its table has it. */
    public static final int MOST = 5_000_000;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private OrderRules() {}

    /** Whether stamps of that year may be ordered: this year's and the next one's. */
    public static boolean isOpen(int year, LocalDate today) {
        return year == today.getYear() || year == today.getYear() + 1;
    }

    /**
     * Every reason against an order.
     *
     * @param quota of the draft's item and year, counted under its lock
     * @param validUntil last day of the certificate; null when not known to the day
     */
    public static List<Refusal> defects(
            OrderDraft draft, Quota quota, StockOutlook stock, @Nullable LocalDate validUntil, LocalDate today) {
        List<Refusal> defects = new ArrayList<>();
        if (!isOpen(draft.year(), today)) {
            defects.add(Refusal.of("stamp.ORDER_YEAR", "year"));
        }
        boolean counted = draft.quantity() >= 1 && draft.quantity() <= MOST;
        if (!counted) {
            defects.add(Refusal.of("stamp.ORDER_QUANTITY", "quantity", Integer.toString(MOST)));
        }
        List<Refusal> none = none(quota);
        defects.addAll(none);
        if (counted && none.isEmpty() && draft.quantity() > quota.left()) {
            defects.add(Refusal.of(
                    "stamp.QUOTA_EXCEEDED",
                    "quantity",
                    Long.toString(quota.total()),
                    Long.toString(quota.minted()),
                    Long.toString(quota.left())));
        }
        if (defects.isEmpty()
                && !draft.outliveAccepted()
                && stock.outlives(today, draft.quantity(), validUntil)
                && validUntil != null) {
            LocalDate last = stock.lastsUntil(today, draft.quantity());
            defects.add(Refusal.of(
                    "stamp.WOULD_OUTLIVE", "outlive", last == null ? "" : DAY.format(last), DAY.format(validUntil)));
        }
        return defects;
    }

    /** Without a star there is nothing; without material there is what the office raised, if it did. */
    private static List<Refusal> none(Quota quota) {
        if (!quota.star()) {
            return List.of(Refusal.whole("stamp.NO_STAR").citing("26/2026 Điều 4.3"));
        }
        return quota.raised() > 0
                ? List.of()
                : quota.none().stream()
                        .map(NoQuota::name)
                        .map(name -> Refusal.whole("stamp." + name))
                        .toList();
    }
}
