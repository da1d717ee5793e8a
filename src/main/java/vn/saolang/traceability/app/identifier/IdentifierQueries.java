package vn.saolang.traceability.app.identifier;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.model.identifier.Item;
import vn.saolang.traceability.model.identifier.Place;
import vn.saolang.traceability.store.identifier.ItemStore;
import vn.saolang.traceability.store.identifier.PlaceStore;

/** Questions of a producer about its items and places. */
@Component
public class IdentifierQueries {

    private final ItemStore items;
    private final PlaceStore places;
    private final Producers producers;

    IdentifierQueries(ItemStore items, PlaceStore places, Producers producers) {
        this.items = items;
        this.places = places;
        this.producers = producers;
    }

    /** The items of all entities the account acts for. */
    @Transactional(readOnly = true)
    public List<Item> items(Actor by) {
        return items.of(entities(by));
    }

    /** The address books of all entities the account acts for. */
    @Transactional(readOnly = true)
    public List<Place> places(Actor by) {
        return places.keptBy(entities(by));
    }

    /**
     * An own item.
     *
     * @throws NotFound when it does not exist or is not the account's
     */
    @Transactional(readOnly = true)
    public Item ownItem(Actor by, ItemId id) {
        return items.find(id)
                .filter(item -> producers.isMember(by, item.entity()))
                .orElseThrow(() -> new NotFound("item"));
    }

    private List<EntityId> entities(Actor by) {
        return producers.of(by).stream().map(EntitySummary::id).toList();
    }
}
