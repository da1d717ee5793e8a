package vn.saolang.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.app.CouncilReading;
import vn.saolang.dossier.app.DossierQueries;
import vn.saolang.dossier.app.PlaceDossier;
import vn.saolang.dossier.content.CommuneSaid;
import vn.saolang.dossier.content.SealedDossier;
import vn.saolang.kernel.Actor;
import vn.saolang.product.ProductId;
import vn.saolang.territory.UnitRef;

/** What other modules may ask about dossiers, and the steps that evaluation takes. */
@Component
public class Dossiers {

    private final DossierQueries queries;
    private final PlaceDossier placing;
    private final CouncilReading reading;

    Dossiers(DossierQueries queries, PlaceDossier placing, CouncilReading reading) {
        this.queries = queries;
        this.placing = placing;
        this.reading = reading;
    }

    public Optional<DossierSummary> find(DossierId id) {
        return queries.find(id);
    }

    /**
     * The dossier.
     *
     * @throws vn.saolang.kernel.NotFound when there is none
     */
    public DossierSummary get(DossierId id) {
        return queries.get(id);
    }

    /** The dossier whose evaluation has this product code. */
    public Optional<DossierSummary> withCode(String productCode) {
        return queries.withCode(productCode);
    }

    /** The evaluations of a product, newest first. */
    public List<DossierSummary> ofProduct(ProductId product) {
        return queries.ofProduct(product);
    }

    /** A province's dossiers in one of the states, by the day of the commune's request. */
    public List<DossierSummary> inProvince(UnitRef province, Set<DossierState> states) {
        return queries.inProvince(province, states);
    }

    /** The checked dossiers of a province that may be placed in a round (state READY). */
    public List<DossierSummary> readyForRound(UnitRef province) {
        return queries.inProvince(province, Set.of(DossierState.READY));
    }

    /**
     * A sealed version: answers, evidence by criterion, forms.
     *
     * @throws vn.saolang.kernel.NotFound when there is no such version
     */
    public SealedDossier sealed(DossierId id, int submission) {
        return queries.sealed(id, submission);
    }

    /** The day on which the province got the version it has: received from the commune, or completed since. */
    public Optional<LocalDate> receivedByProvinceOn(DossierId id) {
        return queries.receivedByProvinceOn(id);
    }

    /** What the commune signed about the product; empty before it did. Who may ask is the asker's rule. */
    public Optional<CommuneSaid> communeSaid(DossierId id) {
        return reading.commune(id);
    }

    /** The files of a dossier that an account has opened, by the log of readings. */
    public Set<UUID> openedBy(DossierId id, UUID account) {
        return reading.opened(id, account);
    }

    /** READY becomes IN_ROUND; the caller has checked that the actor may place it (26/2026 Điều 5.1). */
    public void placedInRound(Actor by, DossierId id, String roundLabel) {
        placing.place(by, id, roundLabel);
    }

    /** IN_ROUND becomes READY again, for example when a round is put off. */
    public void takenOutOfRound(Actor by, DossierId id) {
        placing.takeOut(by, id);
    }

    /** IN_ROUND becomes DECIDED: the evaluation has its final result; the caller has checked the actor. */
    public void decided(Actor by, DossierId id) {
        placing.decide(by, id);
    }
}
