package vn.saolang.traceability.app.resolver;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitRef;
import vn.saolang.traceability.model.identifier.Item;
import vn.saolang.traceability.model.identifier.Place;
import vn.saolang.traceability.store.identifier.ItemStore;
import vn.saolang.traceability.store.identifier.PlaceStore;

/** What the public may know of an item or place by its code: names and communes, nothing of persons. */
@Component
public class AboutQueries {

    private final ItemStore items;
    private final PlaceStore places;
    private final Producers producers;
    private final Territory territory;

    AboutQueries(ItemStore items, PlaceStore places, Producers producers, Territory territory) {
        this.items = items;
        this.places = places;
        this.producers = producers;
        this.territory = territory;
    }

    /**
     * An item and who makes it.
     *
     * @param commune of the producer
     */
    public record AboutItem(Item item, String producer, String commune) {}

    /**
     * A place and whose it is.
     *
     * @param commune empty when not told
     */
    public record AboutPlace(Place place, String producer, String commune) {}

    @Transactional(readOnly = true)
    public Optional<AboutItem> item(String code) {
        return items.byCode(code)
                .flatMap(item -> producer(item.entity())
                        .map(entity -> new AboutItem(item, entity.name(), name(entity.commune()))));
    }

    /** Only places of producers; those of partners are in an address book, not on show. */
    @Transactional(readOnly = true)
    public Optional<AboutPlace> place(String code) {
        return places.byCode(code)
                .filter(place -> place.entity() != null)
                .flatMap(place -> producer(place.keptBy())
                        .map(entity -> new AboutPlace(place, entity.name(), name(place.commune()))));
    }

    private Optional<EntitySummary> producer(EntityId entity) {
        return producers.find(entity);
    }

    private String name(@Nullable UnitRef commune) {
        return commune == null
                ? ""
                : territory.get(commune).name() + ", "
                        + territory.provinceOf(commune).name();
    }
}
