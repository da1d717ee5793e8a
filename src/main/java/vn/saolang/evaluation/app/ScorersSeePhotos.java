package vn.saolang.evaluation.app;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.Dossiers;
import vn.saolang.dossier.EvidenceReader;
import vn.saolang.kernel.Actor;
import vn.saolang.product.PhotoReader;
import vn.saolang.product.ProductId;

/** Photos before publication: for those who read the evidence of one of the product's dossiers, council or advisers. */
@Component
class ScorersSeePhotos implements PhotoReader {

    private final Dossiers dossiers;
    private final List<EvidenceReader> readers;

    ScorersSeePhotos(Dossiers dossiers, List<EvidenceReader> readers) {
        this.dossiers = dossiers;
        this.readers = readers;
    }

    @Override
    public boolean mayRead(Actor actor, ProductId product) {
        return actor.isSignedIn()
                && dossiers.ofProduct(product).stream()
                        .anyMatch(dossier -> readers.stream().anyMatch(reader -> reader.mayRead(actor, dossier.id())));
    }
}
