package vn.saolang.traceability.web.identifier;

import java.util.List;
import vn.saolang.kernel.ui.Page;
import vn.saolang.traceability.model.identifier.Place;

/** The address book of a producer: its own places and those of partners. */
public record PlacesPage(List<Place> places) implements Page {

    @Override
    public String titleKey() {
        return "traceability.places.title";
    }
}
