package vn.saolang.vault;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;
import vn.saolang.vault.app.KeepPapers;
import vn.saolang.vault.app.PaperQueries;

/** What other modules may ask of the vault, and put into it. */
@Component
public class Vault {

    private final PaperQueries queries;
    private final KeepPapers keeping;

    Vault(PaperQueries queries, KeepPapers keeping) {
        this.queries = queries;
        this.keeping = keeping;
    }

    /** The newest papers that may prove something about the product: its own, and those of its owner's line. */
    public List<VaultPaper> usableFor(ProductId product) {
        return queries.usableFor(product);
    }

    /** Any version of a paper, also one replaced since. */
    public Optional<VaultPaper> find(PaperId id) {
        return queries.find(id);
    }

    /**
     * Puts a paper into the vault of an entity the actor acts for.
     *
     * @throws vn.saolang.kernel.RefusedException with every defect of the draft, or of the file
     */
    public PaperId add(Actor by, EntityId entity, PaperDraft draft, InputStream content, String name) {
        return keeping.add(by, entity, draft, content, name);
    }

    /**
     * Puts a new version in the place of a paper, which stays where it is used.
     *
     * @throws vn.saolang.kernel.RefusedException with every defect
     */
    public PaperId replace(Actor by, PaperId old, PaperDraft draft, InputStream content, String name) {
        return keeping.replace(by, old, draft, content, name);
    }

    /** Writes down what the paper says, for comparison with others. */
    public void declare(Actor by, PaperId id, java.util.Map<Fact, String> facts) {
        keeping.declare(by, id, facts);
    }
}
