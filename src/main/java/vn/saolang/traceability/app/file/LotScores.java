package vn.saolang.traceability.app.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.saolang.producer.EntityDetails;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Producers;
import vn.saolang.product.ProductId;
import vn.saolang.product.ProductSummary;
import vn.saolang.product.Products;
import vn.saolang.recognition.register.CertificateState;
import vn.saolang.recognition.register.Register;
import vn.saolang.recognition.register.RegisterEntry;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.model.completeness.Demand;
import vn.saolang.traceability.model.completeness.DiaryFacts;
import vn.saolang.traceability.model.completeness.LotKnowledge;
import vn.saolang.traceability.model.completeness.Score;
import vn.saolang.traceability.model.completeness.Statement;
import vn.saolang.traceability.model.file.LotHead;
import vn.saolang.traceability.store.completeness.DemandFiles;
import vn.saolang.traceability.store.completeness.FactStore;
import vn.saolang.traceability.store.completeness.StatementStore;

/** Judges lots by the acts in force on the day each was made. */
@Component
public class LotScores {

    private final DemandFiles demands;
    private final FactStore facts;
    private final StatementStore labels;
    private final Producers producers;
    private final Products products;
    private final Register register;

    LotScores(
            DemandFiles demands,
            FactStore facts,
            StatementStore labels,
            Producers producers,
            Products products,
            Register register) {
        this.demands = demands;
        this.facts = facts;
        this.labels = labels;
        this.producers = producers;
        this.products = products;
        this.register = register;
    }

    /** Scores by lot, one an act, the oldest act first. */
    public Map<LotId, List<Score>> of(Collection<LotHead> lots) {
        Map<LotId, DiaryFacts> diary = facts.of(lots.stream().map(LotHead::id).toList());
        Map<ItemId, Statement> told = labels.of(lots.stream().map(LotHead::item).collect(Collectors.toSet()));
        Collection<UUID> ids =
                lots.stream().map(LotHead::product).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<UUID, RegisterEntry> listed = register.ofProducts(ids);
        Map<ProductId, ProductSummary> known =
                products.all(ids.stream().map(ProductId::new).toList());
        Map<EntityId, EntityDetails> makers = new HashMap<>();
        Map<LotId, List<Score>> scores = new HashMap<>();
        for (LotHead lot : lots) {
            EntityDetails maker =
                    makers.computeIfAbsent(lot.entity(), id -> producers.get(id).details());
            LotKnowledge all = knowledge(
                    lot,
                    maker,
                    diary.getOrDefault(lot.id(), DiaryFacts.none()),
                    told.getOrDefault(lot.item(), Statement.none()),
                    lot.product() == null ? null : known.get(new ProductId(lot.product())),
                    lot.product() == null ? null : listed.get(lot.product()));
            List<Score> judged = new ArrayList<>();
            for (Demand demand : demands.on(lot.madeOn())) {
                judged.add(Score.of(demand, all.facts()));
            }
            scores.put(lot.id(), judged);
        }
        return scores;
    }

    private static LotKnowledge knowledge(
            LotHead lot,
            EntityDetails maker,
            DiaryFacts diary,
            Statement label,
            @org.jspecify.annotations.Nullable ProductSummary product,
            @org.jspecify.annotations.Nullable RegisterEntry listed) {
        Boolean recognised = listed == null || listed.standing() == null
                ? null
                : Boolean.valueOf(listed.standing().state() == CertificateState.VALID);
        return new LotKnowledge(
                lot.itemName(),
                maker.name(),
                maker.address(),
                maker.registrationNumber(),
                lot.gtin() != null,
                lot.expiresOn() != null,
                product != null && !product.photos().isEmpty(),
                diary,
                label,
                recognised);
    }
}
