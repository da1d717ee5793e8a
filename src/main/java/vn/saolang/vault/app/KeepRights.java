package vn.saolang.vault.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;
import vn.saolang.product.Products;
import vn.saolang.vault.IpDraft;
import vn.saolang.vault.IpStage;
import vn.saolang.vault.PaperId;
import vn.saolang.vault.RightChanged;
import vn.saolang.vault.model.IpRight;
import vn.saolang.vault.model.IpRules;
import vn.saolang.vault.model.StoredPaper;
import vn.saolang.vault.store.RightStore;

/** Enters rights of intellectual property and their next steps. */
@Component
public class KeepRights {

    private final RightStore rights;
    private final RightQueries queries;
    private final VaultDoor door;
    private final Products products;
    private final Events events;
    private final VietnamTime time;

    KeepRights(
            RightStore rights,
            RightQueries queries,
            VaultDoor door,
            Products products,
            Events events,
            VietnamTime time) {
        this.rights = rights;
        this.queries = queries;
        this.door = door;
        this.products = products;
        this.events = events;
        this.time = time;
    }

    /** Enters a right, filed. */
    @Transactional
    public UUID enter(Actor by, EntityId entity, IpDraft draft) {
        EntityId holder = door.entity(by, entity).id();
        List<Refusal> defects = new ArrayList<>(IpRules.defects(draft, time.today()));
        ProductId product = draft.product();
        if (product != null
                && products.find(product)
                        .filter(one -> one.entity().equals(holder))
                        .isEmpty()) {
            defects.add(Refusal.of("vault.PRODUCT_OF_ANOTHER", "product"));
        }
        Verdict.of(defects).orThrow();
        IpRight right = new IpRight(
                UUID.randomUUID(),
                0,
                holder,
                product,
                Objects.requireNonNull(draft.kind()),
                draft.name(),
                draft.application(),
                "",
                List.of(new IpRight.Step(IpStage.FILED, Objects.requireNonNull(draft.filedOn()), null)));
        rights.insert(right, by, time.now());
        events.publish(by, new RightChanged(right.id(), IpStage.FILED));
        return right.id();
    }

    /**
     * Takes the next step of a right.
     *
     * @param version the version the writer saw
     * @param titleNumber of the title; needed when it is granted, else empty
     * @param paper in the same vault that shows the step; null when there is none
     */
    @Transactional
    public void advance(
            Actor by,
            UUID id,
            int version,
            @Nullable IpStage stage,
            @Nullable LocalDate on,
            String titleNumber,
            @Nullable PaperId paper) {
        IpRight right = queries.shownTo(by, id);
        List<Refusal> defects = new ArrayList<>(IpRules.defects(right, stage, on, titleNumber, time.today()));
        if (paper != null) {
            StoredPaper shown = door.paper(by, paper);
            if (!door.holderOf(shown).equals(queries.holderOf(right))) {
                defects.add(Refusal.of("vault.PAPER_OF_ANOTHER", "paper"));
            }
        }
        Verdict.of(defects).orThrow();
        if (!rights.advance(id, version, titleNumber)) {
            throw new Stale("right " + id);
        }
        IpStage taken = Objects.requireNonNull(stage);
        rights.add(id, new IpRight.Step(taken, Objects.requireNonNull(on), paper), by, time.now());
        events.publish(by, new RightChanged(id, taken));
    }
}
