package vn.saolang.declaration;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.saolang.declaration.model.Declaration;
import vn.saolang.declaration.store.DeclarationStore;
import vn.saolang.product.ProductId;

/** What producers declared; for modules that have asked before whether their reader may know business figures. */
@Component
public class Declarations {

    private final DeclarationStore store;

    Declarations(DeclarationStore store) {
        this.store = store;
    }

    /** The newest version of each half-year of a product, whatever its state, the newest half-year first. */
    public List<DeclarationSummary> of(ProductId product) {
        return store.newestOf(product).stream().map(Declaration::summary).toList();
    }

    /** The newest half-year the commune accepted. */
    public Optional<DeclarationSummary> latest(ProductId product) {
        return store.acceptedOf(product).stream().findFirst().map(Declaration::summary);
    }

    /** Every half-year the commune accepted, the newest first. */
    public List<DeclarationSummary> accepted(ProductId product) {
        return store.acceptedOf(product).stream().map(Declaration::summary).toList();
    }
}
