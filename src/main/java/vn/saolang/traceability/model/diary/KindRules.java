package vn.saolang.traceability.model.diary;

import java.time.LocalDate;
import java.util.List;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.traceability.PlaceKind;
import vn.saolang.traceability.model.identifier.Place;

/** What each kind of entry must tell beyond its lots. */
final class KindRules {

    private static final int LONGEST_FINDING = 200;

    private KindRules() {}

    static void check(EntryDraft draft, DiaryGround ground, List<Refusal> defects) {
        switch (draft.kind()) {
            case CARE -> care(draft, defects);
            case HARVEST -> {}
            case PURCHASE -> missing(draft.partner(), "PARTNER_MISSING", "partner", defects);
            case RECEIPT -> receipt(draft, ground, defects);
            case PROCESSING -> missing(draft.step() == null ? "" : draft.step(), "STEP_MISSING", "step", defects);
            case PACKING -> {}
            case TEST -> test(draft, defects);
            case SAMPLE -> sample(draft, defects);
            case SHIPMENT -> shipment(draft, ground, defects);
            case LOSS -> loss(draft, defects);
        }
    }

    /** Something must have been done: a step, a material or a word about it. */
    private static void care(EntryDraft draft, List<Refusal> defects) {
        String step = draft.step() == null ? "" : draft.step();
        missing(step + draft.note() + draft.facts().getOrDefault(FactKeys.MATERIAL, ""), "CARE_EMPTY", "note", defects);
    }

    private static void receipt(EntryDraft draft, DiaryGround ground, List<Refusal> defects) {
        KnownShipment shipment = ground.shipment();
        if (shipment == null || !draft.entity().equals(shipment.receiver())) {
            defects.add(Refusal.of("traceability.SHIPMENT_UNKNOWN", "shipment"));
            return;
        }
        if (shipment.receipt() != null && !shipment.receipt().equals(draft.corrects())) {
            defects.add(Refusal.of("traceability.ALREADY_RECEIVED", "shipment"));
        }
        if (draft.happenedAt().isBefore(shipment.sentAt())) {
            defects.add(Refusal.of("traceability.RECEIVED_BEFORE_SENT", "happenedAt"));
        }
    }

    private static void test(EntryDraft draft, List<Refusal> defects) {
        oneLot(draft, defects);
        if (draft.tests().isEmpty()) {
            defects.add(Refusal.of("traceability.TESTS_MISSING", "tests"));
        }
        for (int i = 0; i < draft.tests().size(); i++) {
            TestLine line = draft.tests().get(i);
            String field = "tests[" + i + "].";
            missing(line.indicator(), "INDICATOR_MISSING", field + "indicator", defects);
            missing(line.found(), "FOUND_MISSING", field + "found", defects);
            EntryRules.tooLong(field + "indicator", line.indicator(), LONGEST_FINDING, defects);
            EntryRules.tooLong(field + "found", line.found(), LONGEST_FINDING, defects);
            EntryRules.tooLong(field + "allowed", line.allowed(), LONGEST_FINDING, defects);
        }
    }

    private static void sample(EntryDraft draft, List<Refusal> defects) {
        oneLot(draft, defects);
        LocalDate until = draft.keepUntil();
        if (until == null || until.isBefore(VietnamTime.dateOf(draft.happenedAt()))) {
            defects.add(Refusal.of("traceability.KEEP_UNTIL", "keepUntil"));
        }
    }

    private static void oneLot(EntryDraft draft, List<Refusal> defects) {
        if (draft.moved().size() > 1) {
            defects.add(Refusal.of("traceability.ONE_LOT", "moved"));
        }
    }

    /** To another producer, to a partner of the address book, or to an own shop, where it leaves the diary. */
    private static void shipment(EntryDraft draft, DiaryGround ground, List<Refusal> defects) {
        Place to = ground.toPlace();
        if (to == null) {
            defects.add(Refusal.of("traceability.TO_PLACE_MISSING", "toPlace"));
        } else if (draft.entity().equals(to.entity()) && to.kind() != PlaceKind.SHOP) {
            defects.add(Refusal.of("traceability.TO_OWN_PLACE", "toPlace"));
        }
    }

    private static void loss(EntryDraft draft, List<Refusal> defects) {
        if (!FactKeys.CAUSES.contains(draft.facts().getOrDefault(FactKeys.CAUSE, ""))) {
            defects.add(Refusal.of("traceability.CAUSE_MISSING", "facts." + FactKeys.CAUSE));
        }
    }

    private static void missing(String text, String code, String field, List<Refusal> defects) {
        if (text.isBlank()) {
            defects.add(Refusal.of("traceability." + code, field));
        }
    }
}
