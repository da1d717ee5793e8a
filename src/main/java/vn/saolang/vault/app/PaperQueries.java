package vn.saolang.vault.app;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.saolang.product.ProductId;
import vn.saolang.product.Products;
import vn.saolang.vault.PaperId;
import vn.saolang.vault.PaperUse;
import vn.saolang.vault.PaperUsed;
import vn.saolang.vault.VaultPaper;
import vn.saolang.vault.model.StoredPaper;
import vn.saolang.vault.store.PaperStore;

/** Questions about papers, without asking who asks. */
@Component
public class PaperQueries {

    private final PaperStore papers;
    private final Products products;
    private final VaultDoor door;
    private final List<PaperUse> users;

    PaperQueries(PaperStore papers, Products products, VaultDoor door, List<PaperUse> users) {
        this.papers = papers;
        this.products = products;
        this.door = door;
        this.users = users;
    }

    public Optional<VaultPaper> find(PaperId id) {
        return papers.find(id).map(StoredPaper::paper);
    }

    public List<VaultPaper> usableFor(ProductId product) {
        return about(product).stream().map(StoredPaper::paper).toList();
    }

    /** The papers that speak about a product: its own, and those of its owner's line that belong to no product. */
    public List<StoredPaper> about(ProductId product) {
        return door.shelf(products.get(product).entity()).stream()
                .filter(one -> one.paper().product() == null
                        || product.equals(one.paper().product()))
                .toList();
    }

    /** The versions that led to a paper, the newest of them first. */
    public List<StoredPaper> before(PaperId id) {
        return papers.before(id);
    }

    /** Where each of the papers is used. */
    public Map<PaperId, List<PaperUsed>> uses(Collection<PaperId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : users.stream()
                        .flatMap(user -> user.usesOf(ids).stream())
                        .collect(Collectors.groupingBy(PaperUsed::paper));
    }
}
