package vn.saolang.intake.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.saolang.intake.IntakeKind;
import vn.saolang.intake.app.BatchQueries.Counted;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/**
 * Where lists are handed in, with those handed in before.
 *
 * @param kind chosen in a form that was refused
 */
public record IntakePage(List<Counted> lists, String kind, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "intake.title";
    }

    /** Message keys of the kinds, by their names. */
    public Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (IntakeKind one : IntakeKind.values()) {
            kinds.put(one.name(), one.key());
        }
        return kinds;
    }
}
