package vn.saolang.dossier.app;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.dossier.DossierAction;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.store.DossierStore;
import vn.saolang.kernel.Actor;
import vn.saolang.product.Products;

/** The steps a dossier takes because of its evaluation. */
@Component
public class PlaceDossier {

    private final MoveDossier moves;
    private final DossierStore dossiers;
    private final Products products;

    PlaceDossier(MoveDossier moves, DossierStore dossiers, Products products) {
        this.products = products;
        this.moves = moves;
        this.dossiers = dossiers;
    }

    @Transactional
    public void place(Actor by, DossierId id, String roundLabel) {
        moves.takeFor(by, id, DossierAction.PLACE);
        dossiers.placed(id, roundLabel);
    }

    @Transactional
    public void takeOut(Actor by, DossierId id) {
        moves.takeFor(by, id, DossierAction.TAKE_OUT);
        dossiers.placed(id, null);
    }

    @Transactional
    public void decide(Actor by, DossierId id) {
        moves.takeFor(by, id, DossierAction.DECIDE);
        products.holdForEvaluation(by, dossiers.find(id).orElseThrow().product(), false);
    }
}
