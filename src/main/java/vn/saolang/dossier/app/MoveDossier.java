package vn.saolang.dossier.app;

import java.util.Arrays;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.dossier.DossierAction;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierState;
import vn.saolang.dossier.DossierStepTaken;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.model.DossierLifecycle;
import vn.saolang.dossier.store.DossierStore;
import vn.saolang.dossier.store.StepStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.Lifecycle.Step;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.Mandates;
import vn.saolang.producer.Producers;
import vn.saolang.product.Products;

/** Takes one step of the lifecycle: only from the right state, only by whom the table names, always recorded. */
@Component
public class MoveDossier {

    private final DossierStore dossiers;
    private final StepStore steps;
    private final Producers producers;
    private final Mandates mandates;
    private final Events events;
    private final VietnamTime time;
    private final Products products;

    MoveDossier(
            DossierStore dossiers,
            StepStore steps,
            Producers producers,
            Mandates mandates,
            Events events,
            VietnamTime time,
            Products products) {
        this.products = products;
        this.mandates = mandates;
        this.dossiers = dossiers;
        this.steps = steps;
        this.producers = producers;
        this.events = events;
        this.time = time;
    }

    /** The dossier, locked until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public DossierSummary locked(DossierId id) {
        dossiers.lock(id);
        return dossiers.find(id).orElseThrow(() -> new NotFound("dossier " + id));
    }

    /**
     * The step that the actor may take.
     *
     * @throws NotFound when the dossier is not one the actor works on
     * @throws RefusedException with dossier.NOT_NOW when the dossier's state does not allow it
     */
    public Step<DossierState, DossierAction> check(Actor by, DossierSummary dossier, DossierAction action) {
        Set<Role> anywhere = Set.copyOf(DossierLifecycle.TABLE.steps().stream()
                .filter(step -> step.action() == action)
                .flatMap(step -> step.who().stream())
                .toList());
        if (anywhere.stream().noneMatch(role -> holds(by, dossier, role))) {
            throw readsAtAll(by, dossier)
                    ? new Forbidden(action + " on dossier " + dossier.id())
                    : new NotFound("dossier " + dossier.id());
        }
        Step<DossierState, DossierAction> step = DossierLifecycle.TABLE
                .find(dossier.state(), action)
                .orElseThrow(() ->
                        new RefusedException(Refusal.whole("dossier.NOT_NOW").citing(clauseOf(action))));
        if (step.who().stream().noneMatch(role -> holds(by, dossier, role))) {
            throw new Forbidden(action + " on dossier " + dossier.id());
        }
        return step;
    }

    /** Takes the step and records it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(Actor by, DossierSummary dossier, DossierAction action, int submission) {
        take(by, dossier, check(by, dossier, action), submission);
    }

    /** A step another module takes for its own reasons, whose right to do so that module has checked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeFor(Actor by, DossierId id, DossierAction action) {
        DossierSummary dossier = locked(id);
        Step<DossierState, DossierAction> step = DossierLifecycle.TABLE
                .find(dossier.state(), action)
                .orElseThrow(() ->
                        new RefusedException(Refusal.whole("dossier.NOT_NOW").citing(clauseOf(action))));
        take(by, dossier, step, dossier.currentSubmission());
    }

    private void take(Actor by, DossierSummary dossier, Step<DossierState, DossierAction> step, int submission) {
        if (!dossiers.move(dossier.id(), dossier.version(), step.from(), step.to())) {
            throw new Stale("dossier " + dossier.id());
        }
        steps.insert(dossier.id(), step.action(), step.from(), step.to(), by, time.now());
        events.publish(
                by,
                new DossierStepTaken(dossier.id(), step.action(), step.from(), step.to(), step.event(), submission));
    }

    /**
     * Whether the actor holds the role for this dossier: its entity, its commune, its province. Whoever prepares under
     * the entity's mandate counts as its consultant, a commune's officer too.
     */
    public boolean holds(Actor by, DossierSummary dossier, Role role) {
        return switch (role) {
            case PRODUCER -> by.has(Role.PRODUCER) && isOwner(by, dossier);
            case CONSULTANT -> mandates.holds(by, dossier.entity());
            case COMMUNE_OFFICER, COMMUNE_CHAIR ->
                by.mayFor(role, dossier.commune().key());
            case PROVINCE_OFFICE, PROVINCE_CHAIR ->
                by.mayFor(role, dossier.province().key())
                        && DossierState.sentToProvince().contains(dossier.state());
            default -> false;
        };
    }

    /** Its entity, whoever took that over, or who owns the product today: old dossiers are read by the successor. */
    private boolean isOwner(Actor by, DossierSummary dossier) {
        return producers.isMember(by, dossier.entity())
                || products.find(dossier.product())
                        .filter(one -> !one.entity().equals(dossier.entity()))
                        .filter(one -> producers.isMember(by, one.entity()))
                        .isPresent();
    }

    private boolean readsAtAll(Actor by, DossierSummary dossier) {
        return Arrays.stream(Role.values()).anyMatch(role -> holds(by, dossier, role));
    }

    private static String clauseOf(DossierAction action) {
        return DossierLifecycle.TABLE.steps().stream()
                .filter(step -> step.action() == action)
                .map(Step::clause)
                .findFirst()
                .orElseThrow();
    }
}
