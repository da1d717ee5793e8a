package vn.saolang.traceability.model.event;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.traceability.LotId;

/**
 * The names an event uses for what its entry speaks of.
 *
 * @param place where it happened
 * @param from of a receipt: the place it was sent from
 * @param to of a shipment: the place it goes to
 * @param classes the class of each lot
 * @param areaCode the code the authority gave the area, empty for none
 */
public record EventWords(
        URI place, @Nullable URI from, @Nullable URI to, Map<LotId, URI> classes, String areaCode) {}
