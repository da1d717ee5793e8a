package vn.saolang.traceability.model.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.producer.EntityId;
import vn.saolang.traceability.EntryId;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.LotRole;

/**
 * An entry of the diary as a lot's file tells it.
 *
 * @param to where a shipment went; null for other entries
 * @param eventId id of its EPCIS event
 * @param wrong why and when it was declared wrong; null while it stands
 * @param corrects the wrong entry in whose place it stands
 * @param keepUntil of a kept sample
 */
public record FileEntry(
        EntryId id,
        EntityId entity,
        String entityName,
        EntryKind kind,
        @Nullable String step,
        Instant happenedAt,
        Instant enteredAt,
        Spot place,
        @Nullable Spot to,
        String partner,
        String note,
        Map<String, String> facts,
        String eventId,
        @Nullable Wrong wrong,
        @Nullable EntryId corrects,
        @Nullable LocalDate keepUntil,
        List<Line> lots,
        List<Finding> findings,
        List<Attached> files) {

    public FileEntry {
        facts = Map.copyOf(facts);
        lots = List.copyOf(lots);
        findings = List.copyOf(findings);
        files = List.copyOf(files);
    }

    /** Whether nobody declared it wrong. */
    public boolean stands() {
        return wrong == null;
    }

    /** The same with its step in words. */
    public FileEntry called(String name) {
        return new FileEntry(
                id,
                entity,
                entityName,
                kind,
                name,
                happenedAt,
                enteredAt,
                place,
                to,
                partner,
                note,
                facts,
                eventId,
                wrong,
                corrects,
                keepUntil,
                lots,
                findings,
                files);
    }

    /** The lots it touches in that role. */
    public List<Line> lots(LotRole role) {
        return lots.stream().filter(line -> line.role() == role).toList();
    }

    /** Why and when an entry was declared wrong. */
    public record Wrong(String reason, Instant at, String eventId) {}

    /** What a test found of one indicator. */
    public record Finding(String indicator, String found, String allowed, boolean passed) {}

    /** A photo, voice note or paper beside it; the digest names the file. */
    public record Attached(String sha256, String kind, String name) {}
}
