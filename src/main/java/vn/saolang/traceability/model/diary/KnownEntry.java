package vn.saolang.traceability.model.diary;

import org.jspecify.annotations.Nullable;
import vn.saolang.producer.EntityId;
import vn.saolang.traceability.EntryId;
import vn.saolang.traceability.EntryKind;

/**
 * An entry about to be declared wrong or replaced.
 *
 * @param declaredWrong whether it was already
 * @param replacedBy the entry that stands in its place; null for none
 */
public record KnownEntry(
        EntryId entry,
        EntityId entity,
        EntryKind kind,
        boolean declaredWrong,
        @Nullable EntryId replacedBy,
        String eventId) {}
