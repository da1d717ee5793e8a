package vn.saolang.traceability.model.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.area.AreaId;
import vn.saolang.traceability.EntryId;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.PlaceId;

/**
 * An entry of the diary as told, not yet judged.
 *
 * @param id made by the phone: the same entry sent twice is one
 * @param entity whose diary it is
 * @param step of the template of the product group, or in own words; needed in processing
 * @param area of care and harvest
 * @param place where it happened; null for the place of the area, of the shipment or the producer's own workshop
 * @param toPlace where a shipment goes
 * @param partner from whom it was bought, or who fetched it, when that is somebody outside of the system
 * @param shipment what a receipt answers
 * @param facts further things told, see {@link FactKeys}
 * @param inputs used up: processing, packing, loss
 * @param outputs made: harvest, purchase, processing, packing
 * @param moved sent, received, tested or put by: shipment, receipt, test, sample
 * @param tests what a test found
 * @param keepUntil of a kept sample
 * @param corrects the entry in whose place it stands; {@code facts} then tells the {@code reason}
 */
public record EntryDraft(
        EntryId id,
        EntityId entity,
        EntryKind kind,
        @Nullable String step,
        Instant happenedAt,
        @Nullable AreaId area,
        @Nullable PlaceId place,
        @Nullable PlaceId toPlace,
        String partner,
        @Nullable EntryId shipment,
        String note,
        Map<String, String> facts,
        List<LotLine> inputs,
        List<NewLot> outputs,
        List<LotLine> moved,
        List<TestLine> tests,
        @Nullable LocalDate keepUntil,
        List<Attachment> files,
        @Nullable EntryId corrects) {

    public EntryDraft {
        facts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        moved = List.copyOf(moved);
        tests = List.copyOf(tests);
        files = List.copyOf(files);
    }

    /** An entry of this kind about nothing yet; the {@code with…} methods add what it tells. */
    public static EntryDraft of(EntityId entity, EntryKind kind, Instant happenedAt) {
        return new EntryDraft(
                EntryId.random(),
                entity,
                kind,
                null,
                happenedAt,
                null,
                null,
                null,
                "",
                null,
                "",
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                null);
    }

    public EntryDraft with(@Nullable AreaId where, @Nullable PlaceId at, @Nullable PlaceId to) {
        return new EntryDraft(
                id,
                entity,
                kind,
                step,
                happenedAt,
                where,
                at,
                to,
                partner,
                shipment,
                note,
                facts,
                inputs,
                outputs,
                moved,
                tests,
                keepUntil,
                files,
                corrects);
    }

    /** With a step of processing, a note and further facts. */
    public EntryDraft with(@Nullable String done, String said, Map<String, String> told) {
        return new EntryDraft(
                id,
                entity,
                kind,
                done,
                happenedAt,
                area,
                place,
                toPlace,
                partner,
                shipment,
                said,
                told,
                inputs,
                outputs,
                moved,
                tests,
                keepUntil,
                files,
                corrects);
    }

    /** With the lots it uses up, makes and moves. */
    public EntryDraft withLots(List<LotLine> used, List<NewLot> made, List<LotLine> handled) {
        return new EntryDraft(
                id,
                entity,
                kind,
                step,
                happenedAt,
                area,
                place,
                toPlace,
                partner,
                shipment,
                note,
                facts,
                used,
                made,
                handled,
                tests,
                keepUntil,
                files,
                corrects);
    }

    public EntryDraft withPartner(String other, @Nullable EntryId answered) {
        return new EntryDraft(
                id,
                entity,
                kind,
                step,
                happenedAt,
                area,
                place,
                toPlace,
                other,
                answered,
                note,
                facts,
                inputs,
                outputs,
                moved,
                tests,
                keepUntil,
                files,
                corrects);
    }

    public EntryDraft withFindings(List<TestLine> found, @Nullable LocalDate kept) {
        return new EntryDraft(
                id,
                entity,
                kind,
                step,
                happenedAt,
                area,
                place,
                toPlace,
                partner,
                shipment,
                note,
                facts,
                inputs,
                outputs,
                moved,
                found,
                kept,
                files,
                corrects);
    }

    public EntryDraft withFiles(List<Attachment> attached) {
        return new EntryDraft(
                id,
                entity,
                kind,
                step,
                happenedAt,
                area,
                place,
                toPlace,
                partner,
                shipment,
                note,
                facts,
                inputs,
                outputs,
                moved,
                tests,
                keepUntil,
                attached,
                corrects);
    }

    /** In the place of an entry that was wrong. */
    public EntryDraft correcting(EntryId wrong) {
        return new EntryDraft(
                id,
                entity,
                kind,
                step,
                happenedAt,
                area,
                place,
                toPlace,
                partner,
                shipment,
                note,
                facts,
                inputs,
                outputs,
                moved,
                tests,
                keepUntil,
                files,
                wrong);
    }
}
