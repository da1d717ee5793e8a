package vn.saolang.traceability.goods;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.ItemKind;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.app.identifier.Identifiers;
import vn.saolang.traceability.app.template.Templates;
import vn.saolang.traceability.app.trace.TraceQueries;
import vn.saolang.traceability.app.trace.TraceStory;
import vn.saolang.traceability.model.file.LotHead;
import vn.saolang.traceability.model.identifier.Item;
import vn.saolang.traceability.model.template.Template;
import vn.saolang.traceability.model.template.Template.Step;
import vn.saolang.traceability.store.file.LotFileStore;
import vn.saolang.traceability.store.identifier.ItemStore;
import vn.saolang.traceability.store.recall.RecallStore;

/** What other modules may ask about items and lots. Whether the asker may know is the asker's to judge. */
@Component
public class Goods {

    /** The step of templates that stands for all of them. */
    private static final String WHOLE = "whole";

    private final ItemStore items;
    private final LotFileStore lots;
    private final RecallStore recalls;
    private final TraceQueries traces;
    private final Identifiers identifiers;
    private final Templates templates;

    Goods(
            ItemStore items,
            LotFileStore lots,
            RecallStore recalls,
            TraceQueries traces,
            Identifiers identifiers,
            Templates templates) {
        this.items = items;
        this.lots = lots;
        this.recalls = recalls;
        this.traces = traces;
        this.identifiers = identifiers;
        this.templates = templates;
    }

    /** The package size; empty for materials and half-finished goods too. */
    public Optional<PackageSize> find(ItemId item) {
        return items.find(item).flatMap(this::packageSize);
    }

    /** The package size with this internal code. */
    public Optional<PackageSize> byCode(String code) {
        return items.byCode(code).flatMap(this::packageSize);
    }

    /** The package sizes of an entity, by name. */
    public List<PackageSize> of(EntityId entity) {
        return items.of(entity).stream()
                .flatMap(item -> packageSize(item).stream())
                .toList();
    }

    /** The package sizes of a product, by name. */
    public List<PackageSize> of(ProductId product) {
        return items.ofProduct(product).stream()
                .flatMap(item -> packageSize(item).stream())
                .toList();
    }

    public Optional<PackedLot> lot(LotId lot) {
        return lots.find(lot).map(Goods::packed);
    }

    /** These lots, in one question. */
    public Map<LotId, PackedLot> lots(Collection<LotId> asked) {
        Map<LotId, PackedLot> found = new HashMap<>();
        lots.heads(List.copyOf(asked)).forEach(head -> found.put(head.id(), packed(head)));
        return found;
    }

    /** The newest lots of a package size, at most {@code most}. */
    public List<PackedLot> lots(ItemId item, int most) {
        return lots.ofItem(item, most).stream().map(Goods::packed).toList();
    }

    /** Whether the lot is in the entity's hands or was: it wrote the lot into its diary, or the lot was sent to a place of it. */
    public boolean cameTo(LotId lot, EntityId entity) {
        return lots.cameTo(lot, entity);
    }

    /** Those of the lots that an open recall reaches, in one question. */
    public Map<LotId, CalledBack> calledBack(Collection<LotId> asked) {
        Map<LotId, CalledBack> found = new HashMap<>();
        recalls.openFor(List.copyOf(asked))
                .forEach((lot, recall) -> found.put(
                        lot,
                        new CalledBack(
                                lot,
                                recall.id(),
                                recall.reason().name(),
                                recall.finding(),
                                recall.advice(),
                                recall.startedAt())));
        return found;
    }

    /** What making such goods usually yields: the whole process where its template knows it, else step by step; may be empty. */
    public List<UsualYield> usualYields(ItemId id) {
        List<UsualYield> all = new ArrayList<>();
        for (Step step :
                items.find(id).flatMap(templates::of).map(Template::steps).orElse(List.of())) {
            if (step.yield() != null) {
                UsualYield usual = new UsualYield(
                        step.name().vi(),
                        step.name().en(),
                        step.yield().least(),
                        step.yield().most());
                if (step.code().equals(WHOLE)) {
                    return List.of(usual);
                }
                all.add(usual);
            }
        }
        return all;
    }

    /** Recalls of lots of a package size, open or over, the newest first, at most {@code most}. */
    public List<PastRecall> recalls(ItemId item, int most) {
        return recalls.ofItem(item, most).stream()
                .map(one -> new PastRecall(
                        one.id(),
                        lots.find(one.lot()).map(LotHead::code).orElse(""),
                        one.reason().name(),
                        one.finding(),
                        one.startedAt(),
                        one.endedAt()))
                .toList();
    }

    /** The lot's public story; empty when not everybody may read it. */
    public Optional<TraceStory> story(LotId lot) {
        return traces.isPublic(lot) ? Optional.of(traces.story(lot)) : Optional.empty();
    }

    private Optional<PackageSize> packageSize(Item item) {
        return item.kind() != ItemKind.FINISHED || item.product() == null
                ? Optional.empty()
                : Optional.of(new PackageSize(
                        item.id(),
                        item.entity(),
                        item.product(),
                        item.name(),
                        item.netContent(),
                        item.netUnit(),
                        item.gtin(),
                        item.code(),
                        identifiers.printed(item)));
    }

    private static PackedLot packed(LotHead head) {
        return new PackedLot(
                head.id(),
                head.code(),
                head.madeOn(),
                head.expiresOn(),
                head.item(),
                head.entity(),
                head.made(),
                head.unit(),
                head.isPublic(),
                head.failedTest());
    }
}
