package vn.saolang.traceability.web.identifier;

import java.util.List;
import java.util.Map;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.territory.UnitChoice;

/**
 * The form of a new place.
 *
 * @param entities names by id of the entities that may register
 */
public record PlaceEditPage(
        TypedForm form, Map<String, String> entities, List<UnitChoice> communes, List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "traceability.place.new.title";
    }
}
