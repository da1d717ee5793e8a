package vn.saolang.traceability.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.saolang.kernel.Refusal;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.area.AreaId;
import vn.saolang.traceability.EntryId;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.ItemKind;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.Measure;
import vn.saolang.traceability.PlaceId;
import vn.saolang.traceability.PlaceKind;
import vn.saolang.traceability.model.diary.DiaryGround;
import vn.saolang.traceability.model.diary.DraftFingerprint;
import vn.saolang.traceability.model.diary.EntryDraft;
import vn.saolang.traceability.model.diary.EntryRules;
import vn.saolang.traceability.model.diary.KnownLot;
import vn.saolang.traceability.model.diary.LotCode;
import vn.saolang.traceability.model.diary.LotLine;
import vn.saolang.traceability.model.diary.NewLot;
import vn.saolang.traceability.model.identifier.Item;
import vn.saolang.traceability.model.identifier.Place;

class EntryRulesTest {

    private static final Instant NOW = Instant.parse("2026-09-01T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final EntityId ME = EntityId.random();

    private final Item semi = item(ItemKind.SEMI, Measure.KILOGRAM);
    private final Item finished = item(ItemKind.FINISHED, Measure.PIECE);
    private final KnownLot lot = known(DAY);
    private final Place place = new Place(
            PlaceId.random(), ME, ME, null, PlaceKind.WORKSHOP, "Xưởng", "Xóm", null, null, null, null, "KX4MPR7W2H");

    private static Item item(ItemKind kind, Measure unit) {
        return new Item(
                ItemId.random(),
                ME,
                kind,
                kind == ItemKind.FINISHED ? new vn.saolang.product.ProductId(java.util.UUID.randomUUID()) : null,
                "Chè",
                unit,
                null,
                null,
                null,
                "KX4MPR7W2H");
    }

    private KnownLot known(LocalDate madeOn) {
        return new KnownLot(
                LotId.random(), semi.id(), ME, "260901-01", madeOn, null, Measure.KILOGRAM, true, EntryId.random());
    }

    private List<String> refused(EntryDraft draft, KnownLot... lots) {
        Map<LotId, KnownLot> known = new java.util.HashMap<>();
        for (KnownLot one : lots) {
            known.put(one.lot(), one);
        }
        DiaryGround ground = new DiaryGround(
                NOW,
                known,
                Map.of(semi.id(), semi, finished.id(), finished),
                place,
                null,
                draft.area() != null,
                null,
                Set.of(DiaryGround.taken(semi.id(), "TAKEN")),
                null,
                Set.of(),
                true);
        return EntryRules.defects(draft, ground).stream()
                .map(Refusal::code)
                .map(code -> code.substring("traceability.".length()))
                .toList();
    }

    private EntryDraft draft(EntryKind kind) {
        return EntryDraft.of(ME, kind, NOW).with(null, place.id(), null);
    }

    private EntryDraft processing(LotLine input, NewLot output) {
        return draft(EntryKind.PROCESSING)
                .with("drying", "", Map.of())
                .withLots(List.of(input), List.of(output), List.of());
    }

    private LotLine line(String quantity, String unit) {
        return new LotLine(lot.lot(), new BigDecimal(quantity), unit);
    }

    private NewLot made(Item item, String code, String quantity) {
        return new NewLot(
                LotId.random(),
                item.id(),
                code,
                DAY,
                null,
                new BigDecimal(quantity),
                item.unit().code());
    }

    @Test
    void aSoundEntryIsWritten() {
        assertThat(refused(processing(line("2", "KGM"), made(semi, "A-1", "1")), lot))
                .isEmpty();
        assertThat(refused(processing(line("2000", "GRM"), made(semi, "A-1", "1")), lot))
                .isEmpty();
    }

    @Test
    void everyDefectIsToldAtOnce() {
        NewLot bad = new NewLot(LotId.random(), semi.id(), "mã có dấu", DAY.plusDays(1), null, BigDecimal.ZERO, "XXX");
        EntryDraft draft = draft(EntryKind.PROCESSING).withLots(List.of(line("1", "LTR")), List.of(bad), List.of());
        assertThat(refused(draft, lot))
                .containsExactly(
                        "UNIT_OF_ANOTHER_KIND",
                        "LOT_CODE",
                        "MADE_AFTER_ENTRY",
                        "QUANTITY",
                        "UNIT_UNKNOWN",
                        "STEP_MISSING");
    }

    @Test
    void fiveMinutesAheadIsTheClockMoreIsTheFuture() {
        EntryDraft care =
                draft(EntryKind.CARE).with(AreaId.random(), place.id(), null).with("weeding", "", Map.of());
        assertThat(refused(at(care, NOW.plusSeconds(300)))).isEmpty();
        assertThat(refused(at(care, NOW.plusSeconds(301)))).containsExactly("ENTRY_IN_FUTURE");
    }

    private static EntryDraft at(EntryDraft draft, Instant time) {
        return EntryDraft.of(draft.entity(), draft.kind(), time)
                .with(draft.area(), draft.place(), null)
                .with(draft.step(), draft.note(), draft.facts());
    }

    @Test
    void onlyPackingMakesFinishedGoods() {
        assertThat(refused(processing(line("1", "KGM"), made(finished, "A-1", "1")), lot))
                .containsExactly("ITEM_FINISHED");
        EntryDraft packing = draft(EntryKind.PACKING)
                .withLots(List.of(line("1", "KGM")), List.of(made(semi, "A-1", "1")), List.of());
        assertThat(refused(packing, lot)).containsExactly("ITEM_NOT_FINISHED");
        EntryDraft half = draft(EntryKind.PACKING)
                .withLots(List.of(line("1", "KGM")), List.of(made(finished, "A-1", "1.5")), List.of());
        assertThat(refused(half, lot)).containsExactly("PIECES_WHOLE");
    }

    @Test
    void lotsAreKnownOnceAndMadeBefore() {
        assertThat(refused(processing(line("1", "KGM"), made(semi, "TAKEN", "1")), lot))
                .containsExactly("LOT_CODE_TAKEN");
        assertThat(refused(processing(line("1", "KGM"), made(semi, "A", "1")))).containsExactly("LOT_NOT_IN_HANDS");
        KnownLot later = known(DAY.plusDays(1));
        LotLine early = new LotLine(later.lot(), BigDecimal.ONE, "KGM");
        assertThat(refused(processing(early, made(semi, "A", "1")), later)).containsExactly("LOT_NOT_MADE_YET");
        NewLot known = new NewLot(lot.lot(), semi.id(), "260901-01", DAY, null, BigDecimal.ONE, "KGM");
        EntryDraft again =
                draft(EntryKind.PURCHASE).withPartner("Ai đó", null).withLots(List.of(), List.of(known), List.of());
        assertThat(refused(again, lot)).containsExactly("LOT_ID_TAKEN");
    }

    @Test
    void eachKindAsksForItsOwn() {
        assertThat(refused(draft(EntryKind.HARVEST))).containsExactly("AREA_MISSING", "LOTS_MISSING");
        assertThat(refused(draft(EntryKind.CARE).with(AreaId.random(), place.id(), null)))
                .containsExactly("CARE_EMPTY");
        assertThat(refused(draft(EntryKind.PURCHASE))).containsExactly("LOTS_MISSING", "PARTNER_MISSING");
        assertThat(refused(draft(EntryKind.RECEIPT))).containsExactly("LOTS_MISSING", "SHIPMENT_UNKNOWN");
        assertThat(refused(draft(EntryKind.TEST))).containsExactly("LOTS_MISSING", "TESTS_MISSING");
        assertThat(refused(draft(EntryKind.SAMPLE))).containsExactly("LOTS_MISSING", "KEEP_UNTIL");
        assertThat(refused(draft(EntryKind.SHIPMENT))).containsExactly("LOTS_MISSING", "TO_PLACE_MISSING");
        assertThat(refused(draft(EntryKind.LOSS))).containsExactly("LOTS_MISSING", "CAUSE_MISSING");
    }

    @Test
    void codesAreNumberedByDayAndOfSet82() {
        assertThat(LotCode.next(DAY, Set.of("260901-01", "260901-03"))).isEqualTo("260901-02");
        assertThat(LotCode.isValid("L/2026_09+01")).isTrue();
        assertThat(LotCode.isValid("")).isFalse();
        assertThat(LotCode.isValid("a b")).isFalse();
        assertThat(LotCode.isValid("123456789012345678901")).isFalse();
    }

    @Test
    void aDraftSentAgainIsKnownByWhatItSays() {
        EntryDraft draft = processing(line("2.0", "KGM"), made(semi, "A", "1"));
        EntryDraft same = draft.withLots(List.of(line("2.00", "KGM")), draft.outputs(), List.of());
        EntryDraft other = draft.withLots(List.of(line("2.01", "KGM")), draft.outputs(), List.of());
        assertThat(DraftFingerprint.of(same)).isEqualTo(DraftFingerprint.of(draft));
        assertThat(DraftFingerprint.of(other)).isNotEqualTo(DraftFingerprint.of(draft));
    }
}
