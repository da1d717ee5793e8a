package vn.saolang.producer.web;

import java.util.List;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.territory.UnitChoice;

/**
 * The form of an entity's details, new or changed.
 *
 * @param action where the form is sent
 * @param stale somebody changed the entity since the form was opened
 */
public record EntityEditPage(
        EntityForm form, String action, boolean fresh, boolean stale, List<UnitChoice> communes, List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return fresh ? "producer.new.title" : "producer.edit.title";
    }
}
