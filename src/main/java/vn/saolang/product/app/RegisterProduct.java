package vn.saolang.product.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntityKind;
import vn.saolang.producer.Producers;
import vn.saolang.producer.Succession;
import vn.saolang.product.FormerName;
import vn.saolang.product.ProductChanged;
import vn.saolang.product.ProductDetails;
import vn.saolang.product.ProductId;
import vn.saolang.product.ProductRegistered;
import vn.saolang.product.ProductRenamed;
import vn.saolang.product.ProductSummary;
import vn.saolang.product.model.ProductRules;
import vn.saolang.product.store.HistoryStore;
import vn.saolang.product.store.ProductStore;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Regulations;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitLevel;
import vn.saolang.territory.UnitRef;

/** Registers products and keeps what is known of them up to date. */
@Component
public class RegisterProduct {

    private final ProductStore products;
    private final ProductQueries queries;
    private final Producers producers;
    private final Regulations regulations;
    private final Territory territory;
    private final Events events;
    private final VietnamTime time;
    private final HistoryStore history;
    private final Succession succession;

    RegisterProduct(
            ProductStore products,
            ProductQueries queries,
            Producers producers,
            Regulations regulations,
            Territory territory,
            Events events,
            VietnamTime time,
            HistoryStore history,
            Succession succession) {
        this.history = history;
        this.succession = succession;
        this.products = products;
        this.queries = queries;
        this.producers = producers;
        this.regulations = regulations;
        this.territory = territory;
        this.events = events;
        this.time = time;
    }

    @Transactional
    public ProductId register(Actor by, EntityId entity, ProductDetails details) {
        if (!producers.isMember(by, entity)) {
            throw new NotFound("entity " + entity);
        }
        List<Refusal> defects = defects(details, producers.get(entity).kind(), null);
        if (!succession.currentOf(entity).equals(entity)) {
            defects.add(Refusal.of("product.ENTITY_PASSED", "entity"));
        }
        Verdict.of(defects).orThrow();
        return insert(by, entity, details, false);
    }

    @Transactional
    public ProductId takeOver(Actor by, EntityId entity, ProductDetails details) {
        return insert(by, entity, details, true);
    }

    private ProductId insert(Actor by, EntityId entity, ProductDetails details, boolean historic) {
        ProductId id = ProductId.random();
        products.insert(id, entity, details, historic, time.now());
        events.publish(by, new ProductRegistered(id));
        return id;
    }

    /**
     * Stores changed details; {@link Stale} when somebody changed the product since that version.
     *
     * @param renameReason why it bears another name; needed once it stands in the register, else may be empty
     */
    @Transactional
    public void change(Actor by, ProductId id, int version, ProductDetails details, String renameReason) {
        ProductSummary before = queries.ownedBy(by, id);
        EntityKind producer = producers.get(before.entity()).kind();
        List<Refusal> defects = defects(details, producer, before.place());
        boolean renamed = !before.name().equals(details.name());
        if (renamed && before.shownPublicly() && renameReason.isBlank()) {
            defects.add(Refusal.of("product.RENAME_REASON_MISSING", "renameReason"));
        } else if (renameReason.length() > 1000) {
            defects.add(Refusal.of("product.TOO_LONG", "renameReason", "1000"));
        }
        Verdict.of(defects).orThrow();
        boolean moved = !Objects.equals(before.criteriaSet(), details.criteriaSet())
                || !Objects.equals(before.tourismCase(), details.tourismCase())
                || !before.place().equals(details.place());
        if (moved && products.isHeld(id)) {
            throw new RefusedException(Refusal.of("product.IN_EVALUATION", "criteriaSet"));
        }
        if (!products.update(id, version, details)) {
            throw new Stale("product " + id);
        }
        if (renamed) {
            history.keepName(id, new FormerName(before.name(), time.today(), renameReason), by.account());
            events.publish(by, new ProductRenamed(id));
        }
        events.publish(by, new ProductChanged(id));
    }

    @Transactional
    public void showPublicly(Actor by, ProductId id) {
        if (products.showPublicly(id)) {
            events.publish(by, new ProductChanged(id));
        }
    }

    @Transactional
    public void hold(Actor by, ProductId id, boolean held) {
        if (products.hold(id, held)) {
            events.publish(by, new ProductChanged(id));
        }
    }

    /** Every defect, the place's included; a place kept from before may have ended since. */
    private List<Refusal> defects(ProductDetails details, EntityKind producer, @Nullable UnitRef keptPlace) {
        CriteriaSet set = regulations.usableOn(time.today()).stream()
                .filter(one -> one.code().equals(details.criteriaSet()))
                .findFirst()
                .orElse(null);
        List<Refusal> defects = new ArrayList<>(ProductRules.defects(details, set, producer));
        UnitRef place = details.place();
        Unit unit = place == null ? null : territory.find(place).orElse(null);
        if (place == null || unit == null || unit.level() != UnitLevel.COMMUNE) {
            defects.add(Refusal.of("product.PLACE_MISSING", "place").citing("26/2026 Điều 2.1"));
        } else if (!place.equals(keptPlace) && !unit.existsOn(time.today())) {
            List<String> now = territory.successors(place, time.today()).stream()
                    .map(Unit::name)
                    .toList();
            defects.add(Refusal.of("product.PLACE_ENDED", "place", unit.name(), String.join(", ", now)));
        }
        return defects;
    }
}
