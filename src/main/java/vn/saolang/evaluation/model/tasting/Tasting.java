package vn.saolang.evaluation.model.tasting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.SessionId;

/**
 * A tasting (đánh giá cảm quan) in a session: which products under which codes.
 *
 * @param seed what codes and orders were drawn with
 * @param items by code, so that their order tells nothing
 */
public record Tasting(
        UUID id,
        SessionId session,
        TastingState state,
        long seed,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        List<Item> items) {

    /**
     * A product under its code.
     *
     * @param criteria the sensory criteria asked about, in the order of the set
     */
    public record Item(UUID id, UUID product, String code, List<String> criteria) {

        public Item {
            criteria = List.copyOf(criteria);
        }
    }

    public Tasting {
        items = List.copyOf(items);
    }

    /** The codes in their own order. */
    public List<String> codes() {
        return items.stream().map(Item::code).sorted().toList();
    }
}
