package vn.saolang.dossier.app;

import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.dossier.DossierAction;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierKind;
import vn.saolang.dossier.DossierOpened;
import vn.saolang.dossier.DossierState;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.app.course.CarryForward;
import vn.saolang.dossier.app.course.Courses;
import vn.saolang.dossier.app.known.TakeKnown;
import vn.saolang.dossier.store.DossierStore;
import vn.saolang.dossier.store.DraftStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.Mandates;
import vn.saolang.producer.Producers;
import vn.saolang.product.ProductId;
import vn.saolang.product.ProductSummary;
import vn.saolang.product.Products;
import vn.saolang.regulation.Regulations;
import vn.saolang.territory.Territory;

/** Opens the dossier of a product, and keeps it in step with the product until it is filed. */
@Component
public class OpenDossier {

    private final DossierStore dossiers;
    private final DraftStore drafts;
    private final MoveDossier moves;
    private final Courses courses;
    private final CarryForward carrying;
    private final TakeKnown taking;
    private final Products products;
    private final Producers producers;
    private final Mandates mandates;
    private final Regulations regulations;
    private final Territory territory;
    private final Events events;
    private final VietnamTime time;

    OpenDossier(
            DossierStore dossiers,
            DraftStore drafts,
            MoveDossier moves,
            Courses courses,
            CarryForward carrying,
            TakeKnown taking,
            Products products,
            Producers producers,
            Mandates mandates,
            Regulations regulations,
            Territory territory,
            Events events,
            VietnamTime time) {
        this.dossiers = dossiers;
        this.drafts = drafts;
        this.moves = moves;
        this.courses = courses;
        this.carrying = carrying;
        this.taking = taking;
        this.products = products;
        this.producers = producers;
        this.mandates = mandates;
        this.regulations = regulations;
        this.territory = territory;
        this.events = events;
        this.time = time;
    }

    /**
     * The product's running dossier, or a new one; opening twice gives the same.
     *
     * @throws RefusedException when the product may not enter this kind of evaluation today (26/2026 Điều 7.5, 7.6a)
     */
    @Transactional
    public DossierId open(Actor by, ProductId productId, DossierKind kind) {
        ProductSummary product = products.find(productId)
                .filter(one -> producers.isMember(by, one.entity()) || mandates.holds(by, one.entity()))
                .orElseThrow(() -> new NotFound("product " + productId));
        Optional<DossierId> running = running(productId);
        if (running.isPresent()) {
            return running.get();
        }
        Verdict.of(courses.openingDefects(productId, kind)).orThrow();
        if (product.criteriaSet() == null) {
            throw new RefusedException(Refusal.of("dossier.PRODUCT_WITHOUT_SET", "product"));
        }
        return begin(by, productId, kind)
                .or(() -> running(productId))
                .orElseThrow(() -> new NotFound("dossier of product " + productId));
    }

    /** A new draft, whoever may begin it having been asked; empty when the product is already in an evaluation. */
    @Transactional
    public Optional<DossierId> begin(Actor by, ProductId productId, DossierKind kind) {
        ProductSummary product = products.get(productId);
        DossierId id = DossierId.random();
        if (!dossiers.insert(id, productId, product.entity(), kind, placeOf(product), rulesOf(product), time.now())) {
            return Optional.empty();
        }
        if (kind != DossierKind.FIRST) {
            carrying.carry(by, id);
        }
        taking.fill(by, id);
        events.publish(by, new DossierOpened(id));
        return Optional.of(id);
    }

    private Optional<DossierId> running(ProductId product) {
        return dossiers.ofProduct(product).stream()
                .filter(one -> one.state() != DossierState.DECIDED && one.state() != DossierState.WITHDRAWN)
                .map(DossierSummary::id)
                .findFirst();
    }

    /** The dossier after what changed in its product since; answers to another set are put away. */
    @Transactional
    public DossierSummary followProduct(DossierId id) {
        DossierSummary dossier = moves.locked(id);
        if (dossier.state() != DossierState.DRAFT) {
            return dossier;
        }
        ProductSummary product = products.get(dossier.product());
        boolean same = dossier.criteriaSet().equals(product.criteriaSet())
                && Objects.equals(dossier.tourismCase(), product.tourismCase());
        if (same && dossier.commune().equals(product.place())) {
            return dossier;
        }
        dossiers.follow(id, placeOf(product), rulesOf(product));
        if (!same) {
            drafts.dropAnswers(id);
        }
        return dossiers.find(id).orElseThrow();
    }

    /** Takes a draft back for good; its product may be entered anew. */
    @Transactional
    public void withdraw(Actor by, DossierId id) {
        moves.take(by, moves.locked(id), DossierAction.WITHDRAW, 0);
    }

    private DossierStore.Place placeOf(ProductSummary product) {
        return new DossierStore.Place(
                product.place(), territory.provinceOf(product.place()).ref());
    }

    private DossierStore.Rules rulesOf(ProductSummary product) {
        String set = Objects.requireNonNull(product.criteriaSet());
        return new DossierStore.Rules(regulations.get(set).code(), product.tourismCase());
    }
}
