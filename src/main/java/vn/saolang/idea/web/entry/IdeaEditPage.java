package vn.saolang.idea.web.entry;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.idea.model.similar.LookAlike;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.programme.Warning;
import vn.saolang.territory.UnitChoice;

/**
 * The form of an idea, new or changed.
 *
 * @param action where the form is sent
 * @param back where "cancel" leads
 * @param stale somebody changed the idea since the form was opened
 * @param makers names of the entities the reader may register for, by id
 * @param sets names of the criteria sets in force by code
 * @param warning that the step's window is not open; it stops nobody
 * @param alike what looks like it, shown before it is sent
 * @param products names of the reader's products by id
 */
public record IdeaEditPage(
        IdeaForm form,
        String action,
        String back,
        boolean fresh,
        boolean stale,
        Map<String, String> makers,
        Map<String, String> sets,
        Map<String, String> products,
        List<UnitChoice> communes,
        @Nullable Warning warning,
        List<LookAlike> alike,
        List<Refusal> refusals)
        implements Page {

    private static final List<String> MORE = List.of("material", "quantity", "market", "needs", "product");

    /** Says which look-alikes were shown: sent along, so that nobody sends an idea without having seen them. */
    static String seen(List<LookAlike> alike) {
        return Integer.toHexString(
                alike.stream().map(one -> one.known().id()).toList().hashCode());
    }

    /** Whether something is told that the form folds away, or is wrong with it. */
    public boolean more() {
        return MORE.stream()
                .anyMatch(field ->
                        !form.get(field).isEmpty() || refusals.stream().anyMatch(one -> field.equals(one.field())));
    }

    public String seen() {
        return alike.isEmpty() ? "" : seen(alike);
    }

    @Override
    public String titleKey() {
        return fresh ? "idea.new.title" : "idea.edit.title";
    }
}
