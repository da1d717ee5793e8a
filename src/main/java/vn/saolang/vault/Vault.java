package vn.saolang.vault;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.vault.app.FindContradictions;
import vn.saolang.vault.app.KeepPapers;
import vn.saolang.vault.app.KeepRights;
import vn.saolang.vault.app.PaperQueries;
import vn.saolang.vault.app.RightQueries;

/** What other modules may ask of the vault, and put into it. */
@Component
public class Vault {

    private final PaperQueries queries;
    private final KeepPapers keeping;

    private final FindContradictions contradictions;
    private final RightQueries rights;
    private final KeepRights keepingRights;

    Vault(
            PaperQueries queries,
            KeepPapers keeping,
            FindContradictions contradictions,
            RightQueries rights,
            KeepRights keepingRights) {
        this.queries = queries;
        this.keeping = keeping;
        this.contradictions = contradictions;
        this.rights = rights;
        this.keepingRights = keepingRights;
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

    /** What the product's papers say against each other; it warns and never blocks. */
    public List<Contradiction> contradictions(ProductId product) {
        return contradictions.of(product);
    }

    /** The option of the criterion on intellectual property that the product's rights prove; null when the set has none. */
    public @Nullable IpProposal ipProposal(ProductId product, CriteriaSet set) {
        return rights.proposal(product, set);
    }

    /** Enters a right of intellectual property, filed. */
    public UUID enterRight(Actor by, EntityId entity, IpDraft draft) {
        return keepingRights.enter(by, entity, draft);
    }

    /** Takes the next step of a right; the title's number is needed when it is granted. */
    public void advanceRight(Actor by, UUID right, int version, IpStage stage, LocalDate on, String titleNumber) {
        keepingRights.advance(by, right, version, stage, on, titleNumber, null);
    }
}
