package vn.saolang.dossier.app;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierState;
import vn.saolang.dossier.store.DossierListStore;
import vn.saolang.dossier.store.DossierListStore.Line;
import vn.saolang.dossier.store.DossierListStore.Scope;
import vn.saolang.dossier.store.DossierListStore.Sort;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Grant;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.Role;
import vn.saolang.producer.Mandates;
import vn.saolang.producer.Producers;

/** The dossiers an actor works on. */
@Component
public class DossierLists {

    private final DossierListStore lists;
    private final Producers producers;
    private final Mandates mandates;

    DossierLists(DossierListStore lists, Producers producers, Mandates mandates) {
        this.lists = lists;
        this.producers = producers;
        this.mandates = mandates;
    }

    public Paged<Line> of(Actor actor, String text, Set<DossierState> states, Sort sort, int page, int size) {
        return lists.search(scopeOf(actor, EnumSet.allOf(Role.class)), text, states, sort, page, size);
    }

    /** Those in one of the states that the actor sees in this role, most urgent first; 100 at most. */
    public List<Line> waiting(Actor actor, Role role, Set<DossierState> states) {
        return lists.search(scopeOf(actor, EnumSet.of(role)), "", states, Sort.URGENT, 0, 100)
                .items();
    }

    private Scope scopeOf(Actor actor, Set<Role> roles) {
        return new Scope(
                entities(actor, roles),
                scopes(actor, roles, EnumSet.of(Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR)),
                scopes(actor, roles, EnumSet.of(Role.PROVINCE_OFFICE, Role.PROVINCE_CHAIR)));
    }

    /** Those the actor acts for, and those that gave a mandate. */
    private List<UUID> entities(Actor actor, Set<Role> roles) {
        Set<UUID> entities = new LinkedHashSet<>();
        if (roles.contains(Role.PRODUCER) && actor.has(Role.PRODUCER)) {
            producers.of(actor).forEach(entity -> entities.add(entity.id().value()));
        }
        if (roles.contains(Role.CONSULTANT)) {
            mandates.entitiesOf(actor).forEach(entity -> entities.add(entity.value()));
        }
        return List.copyOf(entities);
    }

    private static List<String> scopes(Actor actor, Set<Role> wanted, Set<Role> level) {
        return actor.grants().stream()
                .filter(grant -> level.contains(grant.role()) && wanted.contains(grant.role()))
                .map(Grant::scope)
                .distinct()
                .toList();
    }
}
