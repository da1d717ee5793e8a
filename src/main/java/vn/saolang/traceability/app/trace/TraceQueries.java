package vn.saolang.traceability.app.trace;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.product.ProductId;
import vn.saolang.product.ProductSummary;
import vn.saolang.product.Products;
import vn.saolang.recognition.register.Register;
import vn.saolang.recognition.register.RegisterEntry;
import vn.saolang.territory.Territory;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.LotRole;
import vn.saolang.traceability.PlaceKind;
import vn.saolang.traceability.app.file.LotFiles;
import vn.saolang.traceability.app.identifier.Identifiers;
import vn.saolang.traceability.app.recall.RecallQueries;
import vn.saolang.traceability.model.file.FileEntry;
import vn.saolang.traceability.model.file.Line;
import vn.saolang.traceability.model.file.LotHead;
import vn.saolang.traceability.model.file.LotStory;
import vn.saolang.traceability.model.file.SketchMap;
import vn.saolang.traceability.model.file.Spot;
import vn.saolang.traceability.model.recall.Recall;
import vn.saolang.traceability.store.completeness.StatementStore;
import vn.saolang.traceability.store.file.LotFileStore;
import vn.saolang.traceability.store.recall.RecallStore;

/** The public story of a lot: visible when its product stands in the public register or its maker published it. */
@Component
public class TraceQueries {

    private static final Set<EntryKind> TOLD = Set.of(
            EntryKind.HARVEST,
            EntryKind.PURCHASE,
            EntryKind.RECEIPT,
            EntryKind.PROCESSING,
            EntryKind.PACKING,
            EntryKind.SHIPMENT);

    private final LotFileStore lots;
    private final LotFiles files;
    private final RecallStore recalls;
    private final RecallQueries callers;
    private final StatementStore labels;
    private final Identifiers identifiers;
    private final Producers producers;
    private final Products products;
    private final Register register;
    private final Territory territory;

    TraceQueries(
            LotFileStore lots,
            LotFiles files,
            RecallStore recalls,
            RecallQueries callers,
            StatementStore labels,
            Identifiers identifiers,
            Producers producers,
            Products products,
            Register register,
            Territory territory) {
        this.lots = lots;
        this.files = files;
        this.recalls = recalls;
        this.callers = callers;
        this.labels = labels;
        this.identifiers = identifiers;
        this.producers = producers;
        this.products = products;
        this.register = register;
        this.territory = territory;
    }

    /** Whether everybody may read the lot's story. */
    public boolean isPublic(LotId id) {
        return lots.find(id).filter(LotHead::isPublic).isPresent();
    }

    /**
     * The story of a lot.
     *
     * @throws NotFound when there is no such lot, or it is not public
     */
    public TraceStory story(LotId id) {
        LotHead lot = lots.find(id).filter(LotHead::isPublic).orElseThrow(() -> new NotFound("trace"));
        LotStory whole = files.whole(lot);
        ProductSummary product = lot.product() == null
                ? null
                : products.find(new ProductId(lot.product())).orElse(null);
        RegisterEntry listed = lot.product() == null
                ? null
                : register.ofProducts(List.of(lot.product())).get(lot.product());
        Recall recall = recalls.openFor(List.of(id)).get(id);
        String address =
                producers.find(lot.entity()).map(EntitySummary::address).orElse("");
        URI uri = identifiers.lotClass(lot.item(), lot.code());
        return new TraceStory(
                lot,
                product != null && (product.shownPublicly() || lot.published()) ? product : null,
                address,
                labels.of(lot.item()),
                uri.toString(),
                traceCode(whole),
                stages(whole),
                tests(whole),
                map(whole),
                listed,
                recall,
                recall == null
                        ? ""
                        : callers.callerOf(recall, lots.find(recall.lot()).orElse(lot)),
                files.scores(lot).stream().findFirst().orElse(null));
    }

    private static String traceCode(LotStory story) {
        LotHead lot = story.head();
        Optional<FileEntry> making = story.making();
        return making.map(entry -> String.join(
                        " · ",
                        lot.gtin() == null ? lot.itemCode() : lot.gtin(),
                        entry.place().code(),
                        lot.code(),
                        VietnamTime.dateOf(entry.happenedAt()).toString()))
                .orElse("");
    }

    private List<TraceStory.Stage> stages(LotStory story) {
        Map<LotId, LotHead> known = new HashMap<>();
        story.upstream().forEach(lot -> known.put(lot.id(), lot));
        known.put(story.head().id(), story.head());
        List<TraceStory.Stage> stages = new ArrayList<>();
        for (FileEntry entry : story.standing()) {
            boolean toShop = entry.to() != null && entry.to().kind() == PlaceKind.SHOP;
            if (TOLD.contains(entry.kind()) && (entry.kind() != EntryKind.SHIPMENT || toShop)) {
                stages.add(stage(entry, known));
            }
        }
        return stages;
    }

    private TraceStory.Stage stage(FileEntry entry, Map<LotId, LotHead> known) {
        Line line = entry.lots().stream()
                .filter(one -> one.role() == LotRole.OUTPUT || one.role() == LotRole.MOVED)
                .filter(one -> known.containsKey(one.lot()))
                .findFirst()
                .orElse(null);
        LotHead lot = line == null ? null : known.get(line.lot());
        Spot to = entry.to();
        Spot shown = to == null ? entry.place() : to;
        return new TraceStory.Stage(
                entry.kind(),
                Objects.requireNonNullElse(entry.step(), ""),
                VietnamTime.dateOf(entry.happenedAt()),
                lot == null ? "" : lot.itemName(),
                lot == null ? "" : Objects.requireNonNullElse(lot.gtin(), lot.itemCode()),
                entry.entityName(),
                commune(shown),
                shown.code(),
                to == null ? "" : to.name());
    }

    private String commune(@Nullable Spot place) {
        if (place == null || place.commune() == null) {
            return "";
        }
        return territory
                .find(place.commune())
                .map(unit ->
                        unit.name() + ", " + territory.provinceOf(unit.ref()).name())
                .orElse("");
    }

    private static List<TraceStory.Test> tests(LotStory story) {
        List<TraceStory.Test> tests = new ArrayList<>();
        for (FileEntry entry : story.own(EntryKind.TEST)) {
            for (FileEntry.Finding one : entry.findings()) {
                if (one.passed()) {
                    tests.add(new TraceStory.Test(one.indicator(), VietnamTime.dateOf(entry.happenedAt())));
                }
            }
        }
        return tests;
    }

    private SketchMap map(LotStory story) {
        List<SketchMap.Point> way = new ArrayList<>();
        for (FileEntry entry : story.standing()) {
            boolean shop = entry.to() != null && entry.to().kind() == PlaceKind.SHOP;
            if (TOLD.contains(entry.kind()) && (entry.kind() != EntryKind.SHIPMENT || shop)) {
                Spot spot = shop ? Objects.requireNonNull(entry.to()) : entry.place();
                if (spot.latitude() != null && spot.longitude() != null) {
                    way.add(new SketchMap.Point(spot.latitude(), spot.longitude(), commune(spot)));
                }
            }
        }
        return SketchMap.of(way);
    }

    /** Used by the page's picture route: the product's photos, when everybody may see them. */
    public List<vn.saolang.files.FileId> photos(TraceStory story) {
        return story.product() == null ? List.of() : story.product().photos();
    }
}
