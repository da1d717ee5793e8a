package vn.saolang.traceability.web.diary;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.traceability.LotRole;
import vn.saolang.traceability.model.diary.TestLine;
import vn.saolang.traceability.model.identifier.Place;
import vn.saolang.traceability.model.phone.EntryChoices;
import vn.saolang.traceability.model.reading.DiaryEntry;
import vn.saolang.traceability.model.reading.EntryLine;

/** Fills a form from what was entered before, so that nobody types the same thing twice. */
final class Prefill {

    private Prefill() {}

    /** Where and what: that of the entry, as far as it can still be chosen. */
    static void whereAndWhat(EntryForm form, DiaryEntry from, EntryChoices choices) {
        form.set("partner", from.partner()).set("step", from.step()).set("toPlace", from.toPlace());
        choices.usualPlace().map(Place::id).ifPresent(place -> form.set("place", place));
        choices.areas().stream()
                .filter(area -> area.name().equals(from.placeName()))
                .findFirst()
                .ifPresent(area -> form.set("area", area.id()));
        made(from).stream().findFirst().ifPresent(line -> form.set("outputs[0].item", line.item()));
    }

    /** The quantity made, the facts and the note too: what a day like the last one needs. */
    static void likeLastTime(EntryForm form, DiaryEntry from, EntryChoices choices) {
        whereAndWhat(form, from, choices);
        made(from).stream().findFirst().ifPresent(line -> form.set("outputs[0].quantity", typed(line.quantity())));
        from.facts().forEach((key, value) -> form.set("facts." + key, value));
        form.typed().remove("facts.reason");
        form.typed().remove("facts.document");
    }

    /** Everything that an entry tells, to be put right; the lots it made stay the same lots. */
    static void everything(EntryForm form, DiaryEntry wrong, EntryChoices choices) {
        likeLastTime(form, wrong, choices);
        form.set("day", VietnamTime.dateOf(wrong.happenedAt()))
                .set("happenedAt", wrong.happenedAt())
                .set("note", wrong.note())
                .set("place", wrong.place())
                .set("shipment", wrong.shipment())
                .set("keepUntil", wrong.keepUntil())
                .set("facts.document", wrong.facts().get("document"));
        lots(form, "inputs", wrong, LotRole.INPUT);
        lots(form, "moved", wrong, LotRole.MOVED);
        lots(form, "moved", wrong, LotRole.SAMPLED);
        made(wrong).stream()
                .findFirst()
                .ifPresent(line -> form.set("outputs[0].lot", line.lot()).set("outputs[0].code", line.code()));
        tests(form, wrong.tests());
    }

    private static void lots(EntryForm form, String list, DiaryEntry wrong, LotRole role) {
        List<EntryLine> lines =
                wrong.lines().stream().filter(line -> line.role() == role).toList();
        for (int i = 0; i < lines.size(); i++) {
            form.set(list + "[" + i + "].lot", lines.get(i).lot())
                    .set(list + "[" + i + "].quantity", typed(lines.get(i).quantity()));
        }
    }

    private static void tests(EntryForm form, List<TestLine> tests) {
        for (int i = 0; i < tests.size(); i++) {
            TestLine test = tests.get(i);
            String at = "tests[" + i + "].";
            form.set(at + "indicator", test.indicator())
                    .set(at + "found", test.found())
                    .set(at + "allowed", test.allowed())
                    .set(at + "passed", test.passed());
        }
    }

    /** A quantity as people type it. */
    static String typed(BigDecimal quantity) {
        return quantity.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    static void numbers(EntryForm form) {
        form.set("id", UUID.randomUUID()).set("outputs[0].lot", UUID.randomUUID());
    }

    private static List<EntryLine> made(DiaryEntry entry) {
        return entry.lines().stream()
                .filter(line -> line.role() == LotRole.OUTPUT)
                .toList();
    }
}
