package vn.saolang.traceability.model.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.producer.EntityId;
import vn.saolang.traceability.EntryId;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.PlaceId;
import vn.saolang.traceability.model.diary.Attachment;
import vn.saolang.traceability.model.diary.TestLine;

/**
 * An entry of the diary, whether it stands or not.
 *
 * @param facts see {@link vn.saolang.traceability.model.diary.FactKeys}
 * @param eventId of its EPCIS event
 * @param wrong why and when it was declared wrong; null while it stands
 * @param correctedBy the entry in its place, null for none
 */
public record DiaryEntry(
        EntryId id,
        EntityId entity,
        EntryKind kind,
        @Nullable String step,
        Instant happenedAt,
        PlaceId place,
        String placeName,
        @Nullable PlaceId toPlace,
        @Nullable String toPlaceName,
        String partner,
        @Nullable EntryId shipment,
        String note,
        Map<String, String> facts,
        String eventId,
        UUID enteredBy,
        Instant enteredAt,
        @Nullable EntryId corrects,
        @Nullable EntryId correctedBy,
        @Nullable Wrong wrong,
        List<EntryLine> lines,
        List<TestLine> tests,
        @Nullable LocalDate keepUntil,
        List<Attachment> files) {

    public DiaryEntry {
        facts = Map.copyOf(facts);
        lines = List.copyOf(lines);
        tests = List.copyOf(tests);
        files = List.copyOf(files);
    }

    /** The declaration that an entry was wrong. */
    public record Wrong(String reason, Instant at) {}

    /** The same entry with its lots, findings and files. */
    public DiaryEntry with(List<EntryLine> lots, List<TestLine> found, List<Attachment> attached) {
        return new DiaryEntry(
                id,
                entity,
                kind,
                step,
                happenedAt,
                place,
                placeName,
                toPlace,
                toPlaceName,
                partner,
                shipment,
                note,
                facts,
                eventId,
                enteredBy,
                enteredAt,
                corrects,
                correctedBy,
                wrong,
                lots,
                found,
                keepUntil,
                attached);
    }

    public boolean stands() {
        return wrong == null;
    }
}
