package vn.saolang.recognition.app.history;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.product.ProductId;
import vn.saolang.product.ProductSummary;
import vn.saolang.product.Products;
import vn.saolang.recognition.HistoryLinked;
import vn.saolang.recognition.model.history.PastFacts;
import vn.saolang.recognition.store.ListedProductStore;
import vn.saolang.recognition.store.history.PastLinkStore;
import vn.saolang.recognition.store.validity.ValidityStore;
import vn.saolang.territory.Territory;

/**
 * Says that a listed product of the past is a product of this software. The software proposes by name and place, a person
 * of the province's office confirms; it can be taken back with a reason.
 */
@Component
public class LinkHistory {

    private static final int MOST_PROPOSALS = 20;
    private static final int MOST_PRODUCTS = 200;

    private final PastLinkStore links;
    private final ListedProductStore listed;
    private final ValidityStore validity;
    private final Products products;
    private final Territory territory;
    private final Events events;
    private final VietnamTime time;

    LinkHistory(
            PastLinkStore links,
            ListedProductStore listed,
            ValidityStore validity,
            Products products,
            Territory territory,
            Events events,
            VietnamTime time) {
        this.links = links;
        this.listed = listed;
        this.validity = validity;
        this.products = products;
        this.territory = territory;
        this.events = events;
        this.time = time;
    }

    /**
     * A product that may be the same, and why.
     *
     * @param sameCommune it lies in the same commune, as it is today or was before
     */
    public record Proposal(PastLinkStore.Candidate product, boolean sameEntity, boolean sameCommune, String place) {}

    /** Products of the past without a link, with what may be proposed for each. */
    public record Unlinked(PastLinkStore.Listed listed, List<Proposal> proposals) {}

    /** Unlinked products of the office's province, those with a proposal first. */
    public List<Unlinked> unlinked(Actor by) {
        String scope = HistoryDesk.scope(by);
        return links.unlinked(scope, MOST_PRODUCTS).stream()
                .map(one -> new Unlinked(one, proposals(one, scope)))
                .sorted(Comparator.comparing(one -> one.proposals().isEmpty()))
                .toList();
    }

    /** Products of the province with a like name: same entity and same commune first. */
    public List<Proposal> proposals(PastLinkStore.Listed one, String scope) {
        String entity = PastFacts.foldEntity(one.entityName());
        return links.alike(one.name(), MOST_PROPOSALS).stream()
                .filter(candidate ->
                        territory.provinceOf(candidate.place()).ref().key().equals(scope))
                .map(candidate -> new Proposal(
                        candidate,
                        PastFacts.foldEntity(candidate.entityName()).equals(entity),
                        one.unitKeys().contains(candidate.place().key()),
                        territory.get(candidate.place()).name()))
                .filter(proposal -> proposal.product().sameName() || proposal.sameEntity() || proposal.sameCommune())
                .sorted(Comparator.comparing(Proposal::sameEntity)
                        .thenComparing(Proposal::sameCommune)
                        .thenComparing(proposal -> proposal.product().sameName())
                        .reversed())
                .toList();
    }

    /**
     * Links them: the product's page tells the whole history from now on.
     *
     * @throws NotFound when one of them is not of the office's province
     * @throws RefusedException when it is linked already
     */
    @Transactional
    public void link(Actor by, UUID id, UUID product) {
        String scope = HistoryDesk.scope(by);
        PastLinkStore.Listed one = locked(id, scope);
        ProductSummary same = products.find(new ProductId(product))
                .filter(found -> territory.provinceOf(found.place()).ref().key().equals(scope))
                .orElseThrow(() -> new NotFound("product"));
        if (one.product() != null || one.joinedTo() != null) {
            throw new RefusedException(Refusal.whole("recognition.PAST_LINKED"));
        }
        Optional<UUID> own = listed.ofProduct(product);
        if (own.isPresent()) {
            validity.allowOverlap();
            links.join(id, own.get());
            validity.settle(List.of(own.get()));
        } else {
            links.own(id, product, same.entity().value());
            products.showPublicly(by, same.id());
        }
        links.keep(id, product, own.orElse(null), by.account(), time.now());
        events.publish(by, new HistoryLinked(id, product, ""));
    }

    /**
     * Takes a link back.
     *
     * @throws RefusedException when the reason is missing, it is not linked, or the product was decided on since
     */
    @Transactional
    public void unlink(Actor by, UUID id, String reason) {
        PastLinkStore.Listed one = locked(id, HistoryDesk.scope(by));
        EnterHistory.requireReason(reason);
        if (one.product() == null && one.joinedTo() == null) {
            throw new RefusedException(Refusal.whole("recognition.PAST_NOT_LINKED"));
        }
        if (one.product() != null && one.decidedHere()) {
            throw new RefusedException(Refusal.whole("recognition.PAST_DECIDED_SINCE"));
        }
        if (one.joinedTo() != null) {
            validity.allowOverlap();
            links.part(id, one.joinedTo());
            validity.settle(List.of(id, one.joinedTo()));
        } else {
            links.disown(id);
        }
        links.end(id, by.account(), reason.strip(), time.now())
                .ifPresent(product -> events.publish(by, new HistoryLinked(id, product, reason.strip())));
    }

    private PastLinkStore.Listed locked(UUID id, String scope) {
        return links.lock(id)
                .filter(one -> one.unitKeys().contains(scope))
                .orElseThrow(() -> new NotFound("listed product"));
    }
}
