package vn.saolang.traceability.app.resolver;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.ApiClient;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Producers;
import vn.saolang.producer.Succession;
import vn.saolang.producer.prefix.Gs1Prefixes;
import vn.saolang.traceability.model.resolver.Anchor;
import vn.saolang.traceability.model.resolver.CompanyNumber;
import vn.saolang.traceability.model.resolver.LinkRules;
import vn.saolang.traceability.model.resolver.LinkSet;
import vn.saolang.traceability.model.resolver.LinksChanged;
import vn.saolang.traceability.store.identifier.ItemStore;
import vn.saolang.traceability.store.identifier.PlaceStore;
import vn.saolang.traceability.store.resolver.LinkStore;

/** Keeps the links of a producer's own numbers and codes: nobody else says where the resolver leads for them. */
@Component
public class SetLinks {

    private final LinkStore links;
    private final ItemStore items;
    private final PlaceStore places;
    private final Producers producers;
    private final Succession succession;
    private final Gs1Prefixes prefixes;
    private final Events events;
    private final VietnamTime time;

    SetLinks(
            LinkStore links,
            ItemStore items,
            PlaceStore places,
            Producers producers,
            Succession succession,
            Gs1Prefixes prefixes,
            Events events,
            VietnamTime time) {
        this.links = links;
        this.items = items;
        this.places = places;
        this.producers = producers;
        this.succession = succession;
        this.prefixes = prefixes;
        this.events = events;
        this.time = time;
    }

    /**
     * A program of the producer puts sets, each in the place of the one of the same anchor; all or none.
     *
     * @throws RefusedException with every defect of all, fields beginning with the number of the set from 0
     */
    @Transactional
    public void put(ApiClient by, List<LinkSet> sets) {
        EntityId entity = new EntityId(by.entity());
        List<Refusal> defects = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            String where = i + "/";
            defects(entity, sets.get(i)).stream()
                    .map(one -> new Refusal(one.code(), where + one.field(), one.args(), one.clause()))
                    .forEach(defects::add);
        }
        Verdict.of(defects).orThrow();
        sets.forEach(set -> store(by.asActor(), entity, set));
    }

    /**
     * A member of the producer puts one set.
     *
     * @throws RefusedException with every defect
     * @throws NotFound when the account does not act for the entity
     */
    @Transactional
    public void put(Actor by, EntityId entity, LinkSet set) {
        own(by, entity);
        Verdict.of(defects(entity, set)).orThrow();
        store(by, entity, set);
    }

    private void store(Actor by, EntityId entity, LinkSet set) {
        links.put(entity, set, time.now());
        events.publish(by, LinksChanged.of(entity, set.anchor()));
    }

    private List<Refusal> defects(EntityId entity, LinkSet set) {
        List<Refusal> defects = new ArrayList<>(LinkRules.defects(set));
        if (!isOf(entity, set.anchor())) {
            defects.add(Refusal.of("traceability.LINK_NOT_OWN", "anchor"));
        }
        return defects;
    }

    /** Whether the number stands under a prefix the producer declared, or is a code of its item or place. */
    private boolean isOf(EntityId entity, Anchor anchor) {
        List<EntityId> line = new ArrayList<>(succession.lineOf(entity));
        line.add(entity);
        return switch (anchor.key()) {
            case "p" ->
                items.byCode(anchor.value())
                        .filter(item -> line.contains(item.entity()))
                        .isPresent();
            case "pl" ->
                places.byCode(anchor.value())
                        .filter(place -> line.contains(place.keptBy()))
                        .isPresent();
            default ->
                prefixes.of(entity).stream()
                        .anyMatch(prefix -> CompanyNumber.isUnder(prefix.digits(), anchor.key(), anchor.value()));
        };
    }

    /** The sets a program's producer made. */
    @Transactional(readOnly = true)
    public List<LinkSet> of(ApiClient client) {
        EntityId entity = new EntityId(client.entity());
        List<EntityId> line = new ArrayList<>(succession.lineOf(entity));
        line.add(entity);
        return links.of(line);
    }

    /** The sets of one key of an entity the account acts for. */
    @Transactional(readOnly = true)
    public List<LinkSet> of(Actor by, EntityId entity, String key, String value) {
        own(by, entity);
        return links.of(key, List.of(value));
    }

    /**
     * A program of the producer takes a set away.
     *
     * @throws NotFound when there is none of this anchor, or it is another producer's
     */
    @Transactional
    public void remove(ApiClient by, Anchor anchor) {
        remove(by.asActor(), new EntityId(by.entity()), anchor);
    }

    /** As {@link #remove(ApiClient, Anchor)}, for a member of the producer. */
    @Transactional
    public void removeBy(Actor by, EntityId entity, Anchor anchor) {
        own(by, entity);
        remove(by, entity, anchor);
    }

    private void remove(Actor by, EntityId entity, Anchor anchor) {
        if (!isOf(entity, anchor) || !links.remove(anchor)) {
            throw new NotFound("links");
        }
        events.publish(by, LinksChanged.of(entity, anchor));
    }

    private void own(Actor by, EntityId entity) {
        if (!producers.isMember(by, entity)) {
            throw new NotFound("entity");
        }
    }
}
