package vn.saolang.traceability.app.identifier;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.NotFound;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.PlaceId;
import vn.saolang.traceability.model.identifier.Item;
import vn.saolang.traceability.model.identifier.Place;
import vn.saolang.traceability.model.resolver.Escapes;
import vn.saolang.traceability.store.identifier.ItemStore;
import vn.saolang.traceability.store.identifier.PlaceStore;

/**
 * The identifiers of items, lots, single pieces and places as URIs: GS1 Digital Links where there is a GS1 number, else addresses of
 * this installation's resolver.
 */
@Component
public class Identifiers {

    private static final String CANONICAL = "https://id.gs1.org";

    private final ItemStore items;
    private final PlaceStore places;
    private final String base;

    Identifiers(ItemStore items, PlaceStore places, @Value("${saolang.base-url:http://localhost:8080}") String base) {
        this.items = items;
        this.places = places;
        this.base = base;
    }

    /**
     * The class of all pieces of an item: {@code https://id.gs1.org/01/{gtin}} or {@code {base}/p/{code}}.
     *
     * @throws NotFound when there is no such item
     */
    public URI item(ItemId item) {
        return URI.create(stem(item));
    }

    /**
     * The class of all pieces of a lot: {@code https://id.gs1.org/01/{gtin}/10/{lot}} or {@code {base}/p/{code}/lo/{lot}}.
     *
     * @param lotCode 1 to 20 characters of GS1 set 82
     * @throws NotFound when there is no such item
     */
    public URI lotClass(ItemId item, String lotCode) {
        return lotClass(get(item), lotCode);
    }

    /** As {@link #lotClass(ItemId, String)}, for an item already read. */
    public URI lotClass(Item item, String lotCode) {
        return URI.create(stem(item) + (item.gtin() == null ? "/lo/" : "/10/") + Escapes.escaped(lotCode));
    }

    /**
     * A place: {@code https://id.gs1.org/414/{gln}} or {@code {base}/pl/{code}}.
     *
     * @throws NotFound when there is no such place
     */
    public URI place(PlaceId place) {
        return place(places.find(place).orElseThrow(() -> new NotFound("place")));
    }

    /** As {@link #place(PlaceId)}, for a place already read. */
    public URI place(Place place) {
        return URI.create(place.gln() == null ? base + "/pl/" + place.code() : CANONICAL + "/414/" + place.gln());
    }

    /** What a code printed on the item says: the address at this installation's resolver, which works without id.gs1.org. */
    public URI printed(Item item) {
        return URI.create(base + (item.gtin() == null ? "/p/" + item.code() : "/01/" + item.gtin()));
    }

    private String stem(ItemId item) {
        return stem(get(item));
    }

    private String stem(Item item) {
        return item.gtin() == null ? base + "/p/" + item.code() : CANONICAL + "/01/" + item.gtin();
    }

    private Item get(ItemId item) {
        return items.find(item).orElseThrow(() -> new NotFound("item"));
    }
}
