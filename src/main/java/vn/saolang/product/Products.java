package vn.saolang.product;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.saolang.files.FileId;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.EntityId;
import vn.saolang.product.app.KeepPhotos;
import vn.saolang.product.app.ProductQueries;
import vn.saolang.product.app.RegisterProduct;

/** What other modules may ask about products. */
@Component
public class Products {

    private final ProductQueries queries;
    private final RegisterProduct register;
    private final KeepPhotos photos;

    Products(ProductQueries queries, RegisterProduct register, KeepPhotos photos) {
        this.queries = queries;
        this.register = register;
        this.photos = photos;
    }

    public Optional<ProductSummary> find(ProductId id) {
        return queries.find(id);
    }

    /**
     * The product.
     *
     * @throws vn.saolang.kernel.NotFound when there is none
     */
    public ProductSummary get(ProductId id) {
        return queries.get(id);
    }

    /** The products with these ids. */
    public Map<ProductId, ProductSummary> all(Collection<ProductId> ids) {
        return queries.all(ids);
    }

    /** The product's present name and those it bore before, for search. */
    public List<String> namesOverTime(ProductId id) {
        return queries.namesOverTime(id);
    }

    /** The products of an entity, by name. */
    public List<ProductSummary> of(EntityId entity) {
        return queries.of(entity);
    }

    /**
     * Registers a product of an entity the actor acts for.
     *
     * @throws vn.saolang.kernel.RefusedException with every defect of the details
     */
    public ProductId register(Actor by, EntityId entity, ProductDetails details) {
        return register.register(by, entity, details);
    }

    /** Takes a product over from public records; the criteria set may be unknown, the place may have ended since. */
    public ProductId takeOver(Actor by, EntityId entity, ProductDetails details) {
        return register.takeOver(by, entity, details);
    }

    /**
     * Adds a photo, JPG or PNG.
     *
     * @throws vn.saolang.kernel.RefusedException when the file is not one
     */
    public FileId addPhoto(Actor by, ProductId product, InputStream content, String name) {
        return photos.add(by, product, content, name);
    }

    /** The product stands in the public register from now on: anybody may see its photos. */
    public void showPublicly(Actor by, ProductId product) {
        register.showPublicly(by, product);
    }

    /** While an evaluation runs, criteria set, case and place of the product cannot change. */
    public void holdForEvaluation(Actor by, ProductId product, boolean held) {
        register.hold(by, product, held);
    }
}
