package vn.saolang.traceability.app.balance;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.LotRole;
import vn.saolang.traceability.app.template.Templates;
import vn.saolang.traceability.model.balance.BalanceWarning;
import vn.saolang.traceability.model.balance.Making;
import vn.saolang.traceability.model.balance.Portion;
import vn.saolang.traceability.model.diary.AttachmentKind;
import vn.saolang.traceability.model.diary.FactKeys;
import vn.saolang.traceability.model.identifier.Item;
import vn.saolang.traceability.model.reading.DiaryEntry;
import vn.saolang.traceability.model.reading.EntryLine;
import vn.saolang.traceability.model.template.Template;
import vn.saolang.traceability.model.template.Template.Step;
import vn.saolang.traceability.store.identifier.ItemStore;

/** Entries that turned lots into others, with what the templates expect of them. */
@Component
class Makings {

    private static final String PACKING = "packing";

    private final ItemStore items;
    private final Templates templates;

    Makings(ItemStore items, Templates templates) {
        this.items = items;
        this.templates = templates;
    }

    List<Making> of(EntityId entity, List<DiaryEntry> entries) {
        List<DiaryEntry> making = entries.stream()
                .filter(one -> one.kind() == EntryKind.PROCESSING || one.kind() == EntryKind.PACKING)
                .toList();
        List<ItemId> ids = making.stream()
                .flatMap(one -> one.lines().stream())
                .map(EntryLine::item)
                .distinct()
                .toList();
        Map<ItemId, Item> known = items.all(ids).stream().collect(Collectors.toMap(Item::id, Function.identity()));
        List<Template> own = templates.of(entity);
        return making.stream().map(one -> making(one, known, own)).toList();
    }

    private static Making making(DiaryEntry entry, Map<ItemId, Item> items, List<Template> templates) {
        String step = entry.kind() == EntryKind.PACKING ? PACKING : entry.step() == null ? "" : entry.step();
        return new Making(
                entry.id(),
                entry.happenedAt(),
                step,
                portions(entry, LotRole.INPUT, items),
                portions(entry, LotRole.OUTPUT, items),
                templates.stream()
                        .flatMap(one -> one.step(step).stream())
                        .map(Step::yield)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    private static List<Portion> portions(DiaryEntry entry, LotRole role, Map<ItemId, Item> items) {
        return entry.lines().stream()
                .filter(line -> line.role() == role)
                .map(line -> {
                    Item item = Objects.requireNonNull(items.get(line.item()));
                    return new Portion(line.quantity(), line.unit(), item.netContent(), item.netUnit());
                })
                .toList();
    }

    /** Purchases that neither number nor photo of a document proves. */
    static List<BalanceWarning> withoutDocument(List<DiaryEntry> entries) {
        return entries.stream()
                .filter(one -> one.kind() == EntryKind.PURCHASE
                        && one.facts().getOrDefault(FactKeys.DOCUMENT, "").isBlank()
                        && one.files().stream().noneMatch(file -> file.kind() == AttachmentKind.PAPER))
                .map(one -> new BalanceWarning(
                        BalanceWarning.Kind.NO_DOCUMENT,
                        List.of(VietnamTime.dateOf(one.happenedAt()), one.partner()),
                        null,
                        one.id()))
                .toList();
    }
}
