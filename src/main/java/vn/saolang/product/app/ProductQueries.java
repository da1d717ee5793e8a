package vn.saolang.product.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.saolang.files.FileId;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.SearchText;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Mandates;
import vn.saolang.producer.Producers;
import vn.saolang.producer.Succession;
import vn.saolang.product.FormerName;
import vn.saolang.product.PhotoReader;
import vn.saolang.product.ProductId;
import vn.saolang.product.ProductSummary;
import vn.saolang.product.store.HistoryStore;
import vn.saolang.product.store.ProductStore;
import vn.saolang.territory.Territory;

/** Questions about products, and who may see what of them. */
@Component
public class ProductQueries {

    private final ProductStore products;
    private final Producers producers;
    private final Mandates mandates;
    private final ObjectProvider<PhotoReader> photoReaders;
    private final Territory territory;
    private final HistoryStore history;
    private final Succession succession;

    ProductQueries(
            ProductStore products,
            Producers producers,
            Mandates mandates,
            ObjectProvider<PhotoReader> photoReaders,
            Territory territory,
            HistoryStore history,
            Succession succession) {
        this.history = history;
        this.succession = succession;
        this.mandates = mandates;
        this.photoReaders = photoReaders;
        this.products = products;
        this.producers = producers;
        this.territory = territory;
    }

    public Optional<ProductSummary> find(ProductId id) {
        return products.find(id);
    }

    public ProductSummary get(ProductId id) {
        return find(id).orElseThrow(() -> new NotFound("product " + id));
    }

    public Map<ProductId, ProductSummary> all(Collection<ProductId> ids) {
        return products.all(ids).stream().collect(Collectors.toMap(ProductSummary::id, Function.identity()));
    }

    public List<ProductSummary> of(EntityId entity) {
        return products.of(List.of(entity));
    }

    /** The products of all entities the actor acts for or prepares for. */
    public List<ProductSummary> of(Actor actor) {
        List<EntityId> entities = new ArrayList<>(
                producers.of(actor).stream().map(EntitySummary::id).toList());
        entities.addAll(mandates.entitiesOf(actor));
        return products.of(entities.stream().distinct().toList());
    }

    /** The actor's products that answer to a name, their own or their entity's, new or old. */
    public List<ProductSummary> of(Actor actor, String q) {
        String asked = SearchText.fold(q);
        return asked.isEmpty()
                ? of(actor)
                : of(actor).stream()
                        .filter(one -> SearchText.fold(
                                        String.join(" ", namesOverTime(one.id())) + " " + one.entityName() + " "
                                                + String.join(" ", succession.namesOverTime(one.entity())))
                                .contains(asked))
                        .toList();
    }

    /** Its present name and those it bore before. */
    public List<String> namesOverTime(ProductId id) {
        return Stream.concat(
                        Stream.of(get(id).name()), history.namesOf(id).stream().map(FormerName::name))
                .distinct()
                .toList();
    }

    /** Names it bore before, the newest first. */
    public List<FormerName> formerNames(ProductId id) {
        return history.namesOf(id);
    }

    /** The entities that owned it before, oldest first. */
    public List<EntitySummary> formerOwners(ProductId id) {
        return history.ownersOf(id).stream()
                .flatMap(one -> producers.find(one).stream())
                .toList();
    }

    /** Whether the actor acts for the product's entity. */
    public boolean isOwner(Actor actor, ProductSummary product) {
        return producers.isMember(actor, product.entity());
    }

    /** Whether the actor may prepare dossiers of the product's entity under its mandate. */
    public boolean isPreparer(Actor actor, ProductSummary product) {
        return mandates.holds(actor, product.entity());
    }

    /** The product, for its owner. */
    public ProductSummary ownedBy(Actor actor, ProductId id) {
        ProductSummary product = get(id);
        if (!isOwner(actor, product)) {
            throw new NotFound("product " + id);
        }
        return product;
    }

    /** The product, for its owner, who prepares for it, its offices, and those who score it. */
    public ProductSummary shownTo(Actor actor, ProductId id) {
        ProductSummary product = get(id);
        if (!mayRead(actor, product)) {
            throw new NotFound("product " + id);
        }
        return product;
    }

    /** The photo, when it is the product's and the actor may see it: everybody once the product is in the register. */
    public FileId photo(Actor actor, ProductId id, String sha256) {
        ProductSummary product = get(id);
        if (!product.shownPublicly() && !mayRead(actor, product)) {
            throw new NotFound("product " + id);
        }
        return product.photos().stream()
                .filter(photo -> photo.sha256().equals(sha256))
                .findFirst()
                .orElseThrow(() -> new NotFound("photo of product " + id));
    }

    private boolean mayRead(Actor actor, ProductSummary product) {
        return isOwner(actor, product)
                || isPreparer(actor, product)
                || isItsOffice(actor, product)
                || photoReaders.stream().anyMatch(reader -> reader.mayRead(actor, product.id()));
    }

    private boolean isItsOffice(Actor actor, ProductSummary product) {
        String province = territory.provinceOf(product.place()).ref().key();
        return actor.mayFor(Role.COMMUNE_OFFICER, product.place().key())
                || actor.mayFor(Role.COMMUNE_CHAIR, product.place().key())
                || actor.mayFor(Role.PROVINCE_OFFICE, province)
                || actor.mayFor(Role.PROVINCE_CHAIR, province)
                || actor.has(Role.MINISTRY_OFFICE, Role.MINISTER);
    }
}
