package vn.saolang.traceability.app.identifier;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.Producers;
import vn.saolang.producer.Succession;
import vn.saolang.product.ProductId;
import vn.saolang.product.Products;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.model.identifier.InternalCode;
import vn.saolang.traceability.model.identifier.Item;
import vn.saolang.traceability.model.identifier.ItemDraft;
import vn.saolang.traceability.model.identifier.ItemRegistered;
import vn.saolang.traceability.model.identifier.ItemRules;
import vn.saolang.traceability.model.identifier.Numbers;
import vn.saolang.traceability.store.identifier.ItemStore;

/** Registers a material, a half-finished good, or a product in one package size. */
@Component
public class RegisterItem {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final ItemStore items;
    private final NumberCheck numbers;
    private final Producers producers;
    private final Succession succession;
    private final Products products;
    private final Events events;
    private final VietnamTime time;

    RegisterItem(
            ItemStore items,
            NumberCheck numbers,
            Producers producers,
            Succession succession,
            Products products,
            Events events,
            VietnamTime time) {
        this.items = items;
        this.numbers = numbers;
        this.producers = producers;
        this.succession = succession;
        this.products = products;
        this.events = events;
        this.time = time;
    }

    /**
     * Registers an item of a producer the actor acts for; it gets an internal code whether it has a GTIN or not.
     *
     * @throws RefusedException with every defect of the draft
     * @throws NotFound when the producer is not the actor's
     */
    @Transactional
    public ItemId register(Actor by, ItemDraft draft) {
        if (!producers.isMember(by, draft.entity())) {
            throw new NotFound("entity");
        }
        Verdict.of(defects(draft)).orThrow();
        Item item = new Item(
                ItemId.random(),
                draft.entity(),
                Objects.requireNonNull(draft.kind()),
                draft.product(),
                draft.name().strip(),
                Objects.requireNonNull(draft.unit()),
                draft.netContent(),
                draft.netUnit(),
                Numbers.gtin14(draft.gtin()).orElse(null),
                InternalCode.random(RANDOM));
        if (!items.insert(item, time.now())) {
            throw new RefusedException(Refusal.of("traceability.GTIN_TAKEN", "gtin"));
        }
        events.publish(by, new ItemRegistered(item.id(), item.entity()));
        return item.id();
    }

    private List<Refusal> defects(ItemDraft draft) {
        List<Refusal> defects = new ArrayList<>(ItemRules.defects(draft));
        if (!succession.currentOf(draft.entity()).equals(draft.entity())) {
            defects.add(Refusal.of("traceability.ENTITY_PASSED", "entity"));
        }
        ProductId product = draft.product();
        if (product != null
                && products.find(product)
                        .filter(one -> one.entity().equals(draft.entity()))
                        .isEmpty()) {
            defects.add(Refusal.of("traceability.ITEM_PRODUCT", "product"));
        }
        defects.addAll(numbers.gtin(draft.entity(), draft.gtin()));
        return defects.stream().distinct().toList();
    }
}
