package vn.saolang.dossier.app.prepare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.content.CompletionItem;
import vn.saolang.dossier.model.prepare.Parts;
import vn.saolang.dossier.store.OfficeStore.Request;
import vn.saolang.dossier.store.prepare.PreparationStore;
import vn.saolang.dossier.store.prepare.PreparationStore.Counts;
import vn.saolang.dossier.store.prepare.PreparationStore.Defect;
import vn.saolang.dossier.store.prepare.PreparationStore.Preparation;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Grant;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.Mandate;
import vn.saolang.producer.Mandates;
import vn.saolang.producer.Producers;

/** Keeps who prepared what on whose behalf, and counts what offices then found missing. */
@Component
public class Preparations {

    private final PreparationStore store;
    private final Producers producers;
    private final Mandates mandates;
    private final Events events;
    private final VietnamTime time;

    Preparations(PreparationStore store, Producers producers, Mandates mandates, Events events, VietnamTime time) {
        this.store = store;
        this.producers = producers;
        this.mandates = mandates;
        this.events = events;
        this.time = time;
    }

    /** Notes that the actor has just written this part; the log names the mandate when it was not the producer. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Actor by, DossierSummary dossier, String part) {
        UUID mandate = producers.isMember(by, dossier.entity())
                ? null
                : mandates.running(by, dossier.entity()).map(Mandate::id).orElse(null);
        Preparation last = store.last(dossier.id(), part).orElse(null);
        if (last != null && sameHand(last, by, mandate)) {
            store.again(last.id(), time.now());
            return;
        }
        store.insert(dossier.id(), part, by, mandate, time.now());
        if (mandate != null) {
            events.publish(by, new DossierPrepared(dossier.id(), part, mandate));
        }
    }

    private static boolean sameHand(Preparation last, Actor by, @Nullable UUID mandate) {
        return last.account().equals(by.account()) && java.util.Objects.equals(last.mandate(), mandate);
    }

    /** Counts each item asked of the entity against who last prepared what it concerns, when that was under a mandate. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void blame(DossierId id, Request request) {
        List<Preparation> last = store.last(id);
        for (int i = 0; i < request.items().size(); i++) {
            CompletionItem item = request.items().get(i);
            List<String> concerned = Parts.concerned(item.paper(), item.criterion());
            int position = i + 1;
            last.stream()
                    .filter(one -> Parts.concerns(one.part(), concerned))
                    .max(Comparator.comparing(Preparation::last).thenComparing(Preparation::id))
                    .filter(one -> one.mandate() != null)
                    .ifPresent(one -> store.blame(request.id(), position, one));
        }
    }

    /** Those who prepared parts of the dossier under a mandate, as it stands, without repeating a name. */
    public List<Preparation> ofMandated(DossierId id) {
        return store.last(id).stream()
                .filter(one -> one.mandate() != null)
                .sorted(Comparator.comparing(Preparation::part))
                .toList();
    }

    /** The actor's own counts. */
    public Optional<Counts> own(Actor actor) {
        return store.of(actor.account());
    }

    /** What counts against the actor, newest first. */
    public List<Defect> ownDefects(Actor actor) {
        return store.defectsOf(actor.account());
    }

    /** Counts of all preparers in the provinces whose office the actor is. */
    public List<Counts> inMyProvinces(Actor office) {
        List<String> provinces = office.grants().stream()
                .filter(grant -> grant.role() == Role.PROVINCE_OFFICE)
                .map(Grant::scope)
                .toList();
        return provinces.isEmpty() ? List.of() : store.inProvinces(provinces);
    }
}
