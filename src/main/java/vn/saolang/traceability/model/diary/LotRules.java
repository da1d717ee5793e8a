package vn.saolang.traceability.model.diary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.ItemKind;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.Measure;
import vn.saolang.traceability.model.identifier.Item;

/** Rules of lots in an entry: known, in hands, in a unit of their kind; new ones with a code of their own and days in order. */
final class LotRules {

    private static final int DECIMALS = 3;
    private static final BigDecimal MOST = new BigDecimal("99999999999");

    private final EntryDraft draft;
    private final DiaryGround ground;
    private final List<Refusal> defects;
    private final LocalDate day;
    private final Set<LotId> met = new HashSet<>();
    private final Set<String> codes = new HashSet<>();

    private LotRules(EntryDraft draft, DiaryGround ground, List<Refusal> defects) {
        this.draft = draft;
        this.ground = ground;
        this.defects = defects;
        this.day = VietnamTime.dateOf(draft.happenedAt());
    }

    static void check(EntryDraft draft, DiaryGround ground, List<Refusal> defects) {
        LotRules rules = new LotRules(draft, ground, defects);
        for (int i = 0; i < draft.inputs().size(); i++) {
            rules.known(draft.inputs().get(i), "inputs[" + i + "]");
        }
        for (int i = 0; i < draft.moved().size(); i++) {
            rules.known(draft.moved().get(i), "moved[" + i + "]");
        }
        for (int i = 0; i < draft.outputs().size(); i++) {
            rules.made(draft.outputs().get(i), "outputs[" + i + "]");
        }
    }

    private void known(LotLine line, String field) {
        KnownLot lot = ground.lots().get(line.lot());
        KnownShipment shipment = ground.shipment();
        boolean arriving = draft.kind() == EntryKind.RECEIPT
                && shipment != null
                && shipment.lots().contains(line.lot());
        if (lot == null || (draft.kind() == EntryKind.RECEIPT ? !arriving : !lot.inHands())) {
            refuse("LOT_NOT_IN_HANDS", field + ".lot");
            return;
        }
        if (!met.add(line.lot())) {
            refuse("LOT_TWICE", field + ".lot", lot.code());
        }
        if (ground.circle().contains(line.lot())) {
            refuse("LOT_IN_CIRCLE", field + ".lot", lot.code());
        }
        if (lot.madeOn().isAfter(day)) {
            refuse("LOT_NOT_MADE_YET", field + ".lot", lot.code());
        }
        quantity(line.quantity(), line.unit(), lot.unit(), field);
    }

    private void made(NewLot lot, String field) {
        Item item = lot.item() == null ? null : ground.items().get(lot.item());
        if (item == null) {
            refuse("ITEM_MISSING", field + ".item");
        } else {
            boolean packing = draft.kind() == EntryKind.PACKING;
            if (packing != (item.kind() == ItemKind.FINISHED)) {
                refuse(packing ? "ITEM_NOT_FINISHED" : "ITEM_FINISHED", field + ".item", item.name());
            }
            code(item, lot, field);
        }
        identity(lot, item, field);
        dates(lot, field);
        quantity(lot.quantity(), lot.unit(), item == null ? null : item.unit(), field);
    }

    private void code(Item item, NewLot lot, String field) {
        String key = DiaryGround.taken(item.id(), lot.code());
        if (!LotCode.isValid(lot.code())) {
            refuse("LOT_CODE", field + ".code");
        } else if (ground.takenCodes().contains(key) || !codes.add(key)) {
            refuse("LOT_CODE_TAKEN", field + ".code", lot.code());
        }
    }

    /** An id is used anew only by the entry that stands in for the one the lot began with, and stays of its item. */
    private void identity(NewLot lot, @Nullable Item item, String field) {
        KnownLot before = ground.lots().get(lot.lot());
        boolean takenOver = before != null
                && draft.corrects() != null
                && before.maker().equals(draft.entity())
                && item != null
                && before.item().equals(item.id())
                && before.madeBy().equals(draft.corrects());
        if (!met.add(lot.lot()) || (before != null && !takenOver)) {
            refuse("LOT_ID_TAKEN", field + ".lot");
        } else if (before != null && !before.code().equals(lot.code())) {
            refuse("LOT_CODE_KEPT", field + ".code", before.code());
        }
    }

    private void dates(NewLot lot, String field) {
        LocalDate madeOn = lot.madeOn();
        if (madeOn == null || madeOn.isAfter(day)) {
            refuse("MADE_AFTER_ENTRY", field + ".madeOn");
        } else if (lot.expiresOn() != null && lot.expiresOn().isBefore(madeOn)) {
            refuse("EXPIRES_BEFORE_MADE", field + ".expiresOn");
        }
    }

    private void quantity(@Nullable BigDecimal quantity, String unit, @Nullable Measure of, String field) {
        if (quantity == null
                || quantity.signum() <= 0
                || quantity.compareTo(MOST) > 0
                || quantity.stripTrailingZeros().scale() > DECIMALS) {
            refuse("QUANTITY", field + ".quantity");
        }
        Optional<Measure> measure = Measure.of(unit);
        if (measure.isEmpty()) {
            refuse("UNIT_UNKNOWN", field + ".unit");
        } else if (of != null && !measure.get().isLike(of)) {
            refuse("UNIT_OF_ANOTHER_KIND", field + ".unit");
        } else if (measure.get() == Measure.PIECE
                && quantity != null
                && quantity.stripTrailingZeros().scale() > 0) {
            refuse("PIECES_WHOLE", field + ".quantity");
        }
    }

    private void refuse(String code, String field, String... args) {
        defects.add(Refusal.of("traceability." + code, field, args));
    }
}
