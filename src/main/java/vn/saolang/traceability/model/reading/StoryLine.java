package vn.saolang.traceability.model.reading;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.producer.EntityId;
import vn.saolang.traceability.EntryId;
import vn.saolang.traceability.EntryKind;

/**
 * An entry in the story of a lot, as one reader may see it; see {@link Sight}.
 *
 * @param maker whose entry it is, by name
 * @param commune of the place, by name; empty when not known
 * @param full all of it, for a reader from whom nothing is hidden; else null
 */
public record StoryLine(
        EntryId entry,
        EntryKind kind,
        @Nullable String step,
        Instant happenedAt,
        EntityId entity,
        String maker,
        String commune,
        List<StoryLot> lots,
        @Nullable DiaryEntry full) {

    public StoryLine {
        lots = List.copyOf(lots);
    }
}
