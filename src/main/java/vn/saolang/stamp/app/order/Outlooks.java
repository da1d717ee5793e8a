package vn.saolang.stamp.app.order;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.stamp.StampState;
import vn.saolang.stamp.model.order.StockOutlook;
import vn.saolang.stamp.model.quota.Quota;
import vn.saolang.stamp.store.order.StockStore;
import vn.saolang.traceability.ItemId;

/** How long a producer's stock of stamps will last. */
@Component
public class Outlooks {

    private static final Duration OBSERVED = Duration.ofDays(365);

    private final StockStore stock;
    private final VietnamTime time;

    Outlooks(StockStore stock, VietnamTime time) {
        this.stock = stock;
        this.time = time;
    }

    /** The outlook of a package size, from the pace of the last year or from its quota. */
    public StockOutlook of(Quota quota) {
        ItemId item = quota.item().id();
        Instant now = time.now();
        Instant begin = now.minus(OBSERVED);
        Instant first = stock.firstMinted(item).orElse(now);
        Instant since = first.isAfter(begin) ? first : begin;
        int days = (int) Math.max(1, Duration.between(since, now).toDays());
        Map<StampState, Long> states = stock.byState(List.of(item)).getOrDefault(item, Map.of());
        long unused = Stream.of(StampState.MINTED, StampState.PRINTED, StampState.DELIVERED)
                .mapToLong(state -> states.getOrDefault(state, 0L))
                .sum();
        return new StockOutlook(unused, stock.appliedSince(item, since), days, quota.total());
    }
}
