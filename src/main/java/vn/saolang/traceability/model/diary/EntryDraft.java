package vn.saolang.traceability.model.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
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
 * @param corrects the entry in whose place it stands; {@code facts} then tells the {@code reason}
 */
public record EntryDraft(
        EntryId id,
        EntityId entity,
        EntryKind kind,
        Instant happenedAt,
        Where where,
        Dealing dealing,
        Told told,
        Lots lots,
        Findings findings,
        List<Attachment> files,
        @Nullable EntryId corrects) {

    public EntryDraft {
        files = List.copyOf(files);
    }

    /**
     * Where it happened.
     *
     * @param area of care and harvest
     * @param place null for the place of the area, of the shipment or the producer's own workshop
     * @param toPlace where a shipment goes
     */
    public record Where(
            @Nullable AreaId area,
            @Nullable PlaceId place,
            @Nullable PlaceId toPlace) {
        static final Where UNTOLD = new Where(null, null, null);
    }

    /**
     * With whom.
     *
     * @param partner from whom it was bought, or who fetched it, when that is somebody outside of the system
     * @param shipment what a receipt answers
     */
    public record Dealing(String partner, @Nullable EntryId shipment) {
        static final Dealing NONE = new Dealing("", null);
    }

    /**
     * What is said of it.
     *
     * @param step of the template of the product group, or in own words; needed in processing
     * @param facts further things told, see {@link FactKeys}
     */
    public record Told(@Nullable String step, String note, Map<String, String> facts) {
        static final Told NOTHING = new Told(null, "", Map.of());

        public Told {
            facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        }
    }

    /**
     * The lots.
     *
     * @param inputs used up: processing, packing, loss
     * @param outputs made: harvest, purchase, processing, packing
     * @param moved sent, received, tested or put by: shipment, receipt, test, sample
     */
    public record Lots(List<LotLine> inputs, List<NewLot> outputs, List<LotLine> moved) {
        static final Lots NONE = new Lots(List.of(), List.of(), List.of());

        public Lots {
            inputs = List.copyOf(inputs);
            outputs = List.copyOf(outputs);
            moved = List.copyOf(moved);
        }
    }

    /** What a test found, and until when a sample is kept. */
    public record Findings(List<TestLine> tests, @Nullable LocalDate keepUntil) {
        static final Findings NONE = new Findings(List.of(), null);

        public Findings {
            tests = List.copyOf(tests);
        }
    }

    /** An entry of this kind about nothing yet; the {@code with…} methods add what it tells. */
    public static EntryDraft of(EntityId entity, EntryKind kind, Instant happenedAt) {
        return new EntryDraft(
                EntryId.random(),
                entity,
                kind,
                happenedAt,
                Where.UNTOLD,
                Dealing.NONE,
                Told.NOTHING,
                Lots.NONE,
                Findings.NONE,
                List.of(),
                null);
    }

    public EntryDraft with(@Nullable AreaId area, @Nullable PlaceId place, @Nullable PlaceId toPlace) {
        return new EntryDraft(
                id,
                entity,
                kind,
                happenedAt,
                new Where(area, place, toPlace),
                dealing,
                told,
                lots,
                findings,
                files,
                corrects);
    }

    /** With a step of processing, a note and further facts. */
    public EntryDraft with(@Nullable String step, String note, Map<String, String> facts) {
        return new EntryDraft(
                id,
                entity,
                kind,
                happenedAt,
                where,
                dealing,
                new Told(step, note, facts),
                lots,
                findings,
                files,
                corrects);
    }

    /** With the lots it uses up, makes and moves. */
    public EntryDraft withLots(List<LotLine> inputs, List<NewLot> outputs, List<LotLine> moved) {
        return new EntryDraft(
                id,
                entity,
                kind,
                happenedAt,
                where,
                dealing,
                told,
                new Lots(inputs, outputs, moved),
                findings,
                files,
                corrects);
    }

    public EntryDraft withPartner(String partner, @Nullable EntryId shipment) {
        return new EntryDraft(
                id,
                entity,
                kind,
                happenedAt,
                where,
                new Dealing(partner, shipment),
                told,
                lots,
                findings,
                files,
                corrects);
    }

    public EntryDraft withFindings(List<TestLine> tests, @Nullable LocalDate keepUntil) {
        return new EntryDraft(
                id,
                entity,
                kind,
                happenedAt,
                where,
                dealing,
                told,
                lots,
                new Findings(tests, keepUntil),
                files,
                corrects);
    }

    public EntryDraft withFiles(List<Attachment> attached) {
        return new EntryDraft(id, entity, kind, happenedAt, where, dealing, told, lots, findings, attached, corrects);
    }

    /** In the place of an entry that was wrong. */
    public EntryDraft correcting(EntryId wrong) {
        return new EntryDraft(id, entity, kind, happenedAt, where, dealing, told, lots, findings, files, wrong);
    }

    public @Nullable String step() {
        return told.step;
    }

    public String note() {
        return told.note;
    }

    public Map<String, String> facts() {
        return told.facts;
    }

    public @Nullable AreaId area() {
        return where.area;
    }

    public @Nullable PlaceId place() {
        return where.place;
    }

    public @Nullable PlaceId toPlace() {
        return where.toPlace;
    }

    public String partner() {
        return dealing.partner;
    }

    public @Nullable EntryId shipment() {
        return dealing.shipment;
    }

    public List<LotLine> inputs() {
        return lots.inputs;
    }

    public List<NewLot> outputs() {
        return lots.outputs;
    }

    public List<LotLine> moved() {
        return lots.moved;
    }

    public List<TestLine> tests() {
        return findings.tests;
    }

    public @Nullable LocalDate keepUntil() {
        return findings.keepUntil;
    }
}
