package vn.saolang.dossier.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.store.OfficeStore;
import vn.saolang.dossier.store.OfficeStore.Desk;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Regulations;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;

/** What stands around a dossier: its places, its set, what the offices did, and who looks at it. */
@Component
public class DossierFile {

    private final DossierDoor door;
    private final OpenDossier opening;
    private final MoveDossier moves;
    private final OfficeStore offices;
    private final Regulations regulations;
    private final Territory territory;

    DossierFile(
            DossierDoor door,
            OpenDossier opening,
            MoveDossier moves,
            OfficeStore offices,
            Regulations regulations,
            Territory territory) {
        this.door = door;
        this.opening = opening;
        this.moves = moves;
        this.offices = offices;
        this.regulations = regulations;
        this.territory = territory;
    }

    /** A dossier as the actor meets it. */
    public record Met(
            DossierSummary dossier,
            Unit commune,
            Unit province,
            CriteriaSet set,
            boolean owner,
            boolean officer,
            boolean chair,
            boolean office,
            boolean preparer) {

        public String url() {
            return "/dossiers/" + dossier.id();
        }

        /** The producer writes now, or whoever it gave a mandate to. */
        public boolean writable() {
            return prepares() && dossier.state().withProducer();
        }

        /** The reader prepares this dossier: as its producer or under a mandate. */
        public boolean prepares() {
            return owner || preparer;
        }
    }

    /**
     * Opens the dossier for those whose work it is; a draft follows what changed in its product.
     *
     * @throws vn.saolang.kernel.NotFound for everybody else
     */
    public Met meet(Actor actor, DossierId id) {
        door.open(actor, id);
        return met(actor, opening.followProduct(id));
    }

    /**
     * Opens the dossier also for those who score or decide on it.
     *
     * @throws vn.saolang.kernel.NotFound for everybody else
     */
    public Met meetAsReader(Actor actor, DossierId id) {
        return met(actor, door.openToReaders(actor, id));
    }

    private Met met(Actor actor, DossierSummary dossier) {
        return new Met(
                dossier,
                territory.get(dossier.commune()),
                territory.get(dossier.province()),
                regulations.get(dossier.criteriaSet()),
                door.isOwner(actor, dossier),
                moves.holds(actor, dossier, Role.COMMUNE_OFFICER),
                moves.holds(actor, dossier, Role.COMMUNE_CHAIR),
                moves.holds(actor, dossier, Role.PROVINCE_OFFICE),
                door.isPreparer(actor, dossier));
    }

    public Optional<OfficeStore.Reception> reception(DossierId id, Desk desk) {
        return offices.reception(id, desk);
    }

    public List<OfficeStore.Request> requests(DossierId id) {
        return offices.requests(id);
    }

    public List<OfficeStore.Forwarding> forwardings(DossierId id) {
        return offices.forwardings(id);
    }
}
