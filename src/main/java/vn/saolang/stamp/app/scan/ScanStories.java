package vn.saolang.stamp.app.scan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.saolang.product.ProductId;
import vn.saolang.stamp.app.order.Orders;
import vn.saolang.stamp.app.outlet.OutletQueries;
import vn.saolang.stamp.model.order.StampOrder;
import vn.saolang.stamp.model.outlet.Outlet;
import vn.saolang.stamp.model.outlet.OutletChanged;
import vn.saolang.stamp.model.verdict.Answer;
import vn.saolang.stamp.model.verdict.Known;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.app.trace.TraceStory;
import vn.saolang.traceability.goods.Goods;

/**
 * The stories that scans show. A lot's story asks a dozen questions and a whole shelf shares it, so it is kept for half a minute;
 * whatever the verdict says (star, recall, state) is not from here.
 */
@Component
public class ScanStories {

    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final int STORIES = 2_000;
    private static final int ROLLS = 20_000;

    private final Goods goods;
    private final OutletQueries queries;
    private final Orders orders;
    private final Cache<LotId, Optional<TraceStory>> stories =
            Caffeine.newBuilder().maximumSize(STORIES).expireAfterWrite(KEPT).build();
    private final Cache<ProductId, List<Outlet>> outlets =
            Caffeine.newBuilder().maximumSize(STORIES).expireAfterWrite(KEPT).build();
    private final Cache<Integer, Boolean> hidden =
            Caffeine.newBuilder().maximumSize(ROLLS).build();

    ScanStories(Goods goods, OutletQueries queries, Orders orders) {
        this.goods = goods;
        this.queries = queries;
        this.orders = orders;
    }

    /** What is shown with an answer. */
    public ScanStory of(Answer answer) {
        Known known = answer.known();
        return known == null
                ? ScanStory.NONE
                : new ScanStory(
                        story(known),
                        outlets.get(known.item().product(), queries::of),
                        hidden.get(known.orderNo(), this::hasHidden));
    }

    private @Nullable TraceStory story(Known known) {
        return known.lot() == null
                ? null
                : stories.get(known.lot().id(), goods::story).orElse(null);
    }

    /** Whether a roll has hidden codes is said when it is ordered and never changes. */
    private boolean hasHidden(int order) {
        return orders.byNumber(order).map(StampOrder::hidden).orElse(false);
    }

    /** The producer sees at once what it changed. */
    @TransactionalEventListener
    void changed(OutletChanged event) {
        outlets.invalidate(event.product());
    }
}
