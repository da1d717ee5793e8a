package vn.saolang.producer.web.area;

import java.util.List;
import java.util.Map;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.territory.UnitChoice;

/**
 * The form of an area, new or changed.
 *
 * @param action where the form is sent
 * @param back where "cancel" leads
 * @param stale somebody changed the area since the form was opened
 * @param borders where the borders of the entity's other areas are
 * @param standards names by code
 */
public record AreaEditPage(
        AreaForm form,
        String action,
        String back,
        boolean fresh,
        boolean stale,
        String borders,
        Map<String, String> standards,
        List<UnitChoice> communes,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return fresh ? "producer.area.new.title" : "producer.area.edit.title";
    }
}
