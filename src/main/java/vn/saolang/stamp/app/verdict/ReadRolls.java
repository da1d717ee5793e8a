package vn.saolang.stamp.app.verdict;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.recognition.register.Register;
import vn.saolang.recognition.register.RegisterEntry;
import vn.saolang.stamp.model.ledger.Span;
import vn.saolang.stamp.model.verdict.Roll;
import vn.saolang.stamp.model.verdict.RollHead;
import vn.saolang.stamp.model.verdict.StarToday;
import vn.saolang.stamp.store.ledger.LedgerStore;
import vn.saolang.stamp.store.verdict.VerdictStore;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.goods.CalledBack;
import vn.saolang.traceability.goods.Goods;
import vn.saolang.traceability.goods.PackedLot;

/**
 * Reads rolls, many in a few questions: spans, stars and recalls anew each time; names and lots, on which no verdict turns, are
 * remembered for half a minute.
 */
@Component
class ReadRolls {

    private static final Duration NAMES_LAST = Duration.ofSeconds(30);
    private static final Duration HEADS_READ_AGAIN = Duration.ofSeconds(1);
    private static final int MOST = 100_000;

    private final VerdictStore store;
    private final LedgerStore ledger;
    private final Goods goods;
    private final Producers producers;
    private final Register register;
    private final VietnamTime time;
    private final Cache<Integer, RollHead> heads = remembered(NAMES_LAST);
    private final Cache<LotId, PackedLot> lots = remembered(NAMES_LAST);
    private final Cache<Integer, Boolean> readAgain = remembered(HEADS_READ_AGAIN);

    ReadRolls(
            VerdictStore store,
            LedgerStore ledger,
            Goods goods,
            Producers producers,
            Register register,
            VietnamTime time) {
        this.store = store;
        this.ledger = ledger;
        this.goods = goods;
        this.producers = producers;
        this.register = register;
        this.time = time;
    }

    private static <K, V> Cache<K, V> remembered(Duration lasting) {
        return Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(lasting).build();
    }

    /** These rolls; what no order bears the number of is left out. */
    Map<Integer, Roll> read(Collection<Integer> orders) {
        LocalDate day = time.today();
        Map<Integer, RollHead> known = heads(orders);
        Map<Integer, List<Span>> spans = ledger.spans(known.keySet());
        List<LotId> named = spans.values().stream()
                .flatMap(List::stream)
                .map(Span::lot)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<LotId, PackedLot> packed = lots(named);
        Map<LotId, CalledBack> recalls = goods.calledBack(named);
        Map<UUID, RegisterEntry> stars = register.ofProducts(known.values().stream()
                .map(head -> head.item().product().value())
                .collect(Collectors.toSet()));
        Map<Integer, Roll> read = new HashMap<>();
        known.forEach((order, head) -> {
            List<Span> own = spans.getOrDefault(order, List.of());
            StarToday star = StarToday.of(stars.get(head.item().product().value()));
            read.put(order, new Roll(head, star, own, only(own, packed), only(own, recalls), day));
        });
        return read;
    }

    private static <V> Map<LotId, V> only(List<Span> spans, Map<LotId, V> all) {
        Map<LotId, V> some = new HashMap<>();
        for (Span span : spans) {
            V found = span.lot() == null ? null : all.get(span.lot());
            if (found != null) {
                some.put(span.lot(), found);
            }
        }
        return some;
    }

    private Map<Integer, RollHead> heads(Collection<Integer> orders) {
        Map<Integer, RollHead> found = new HashMap<>(heads.getAllPresent(orders));
        List<Integer> missing =
                orders.stream().filter(order -> !found.containsKey(order)).toList();
        if (!missing.isEmpty()) {
            Map<ItemId, RollHead> byItem = new HashMap<>();
            store.items(missing).forEach((order, item) -> {
                RollHead head = byItem.containsKey(item) ? byItem.get(item) : head(order, item);
                if (head != null) {
                    byItem.put(item, head);
                    RollHead own = new RollHead(order, head.item(), head.entityName());
                    found.put(order, own);
                    heads.put(order, own);
                }
            });
        }
        return found;
    }

    private @Nullable RollHead head(int order, ItemId item) {
        return goods.find(item)
                .map(size -> new RollHead(
                        order,
                        size,
                        producers.find(size.entity()).map(EntitySummary::name).orElse("")))
                .orElse(null);
    }

    private Map<LotId, PackedLot> lots(List<LotId> asked) {
        Map<LotId, PackedLot> found = new HashMap<>(lots.getAllPresent(asked));
        List<LotId> missing = new ArrayList<>(asked);
        missing.removeAll(found.keySet());
        if (!missing.isEmpty()) {
            Map<LotId, PackedLot> read = goods.lots(missing);
            lots.putAll(read);
            found.putAll(read);
        }
        return found;
    }

    /** Forgets what a roll is for; false when that was done a second ago or less, so that nobody makes us read for ever. */
    boolean forgetHead(int order) {
        boolean forget = readAgain.asMap().putIfAbsent(order, true) == null;
        if (forget) {
            heads.invalidate(order);
        }
        return forget;
    }

    /** Forgets the names and lots too. */
    void forget() {
        heads.invalidateAll();
        lots.invalidateAll();
    }
}
