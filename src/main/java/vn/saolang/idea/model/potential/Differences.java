package vn.saolang.idea.model.potential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;

/** What two people told differently of the same product, so that the later one can decide instead of overwriting. */
public final class Differences {

    private Differences() {}

    /** A refusal of the whole, and one beside each field that stands otherwise by now. */
    public static List<Refusal> told(PotentialDraft mine, PotentialDraft theirs) {
        List<Refusal> found = new ArrayList<>();
        found.add(Refusal.whole("idea.POTENTIAL_CHANGED"));
        Map<String, String> other = fields(theirs);
        fields(mine).forEach((field, value) -> {
            String now = other.getOrDefault(field, "");
            if (!now.equals(value)) {
                found.add(Refusal.of("idea.POTENTIAL_THEIRS", field, now.isEmpty() ? "–" : now));
            }
        });
        return found;
    }

    private static Map<String, String> fields(PotentialDraft draft) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", draft.name());
        fields.put("group", text(draft.group()));
        fields.put("description", draft.description());
        fields.put("hamlet", draft.hamlet());
        fields.put("makerName", draft.maker().name());
        fields.put("households", text(draft.maker().households()));
        var quantity = draft.output().quantity();
        fields.put(
                "quantity",
                quantity == null
                        ? ""
                        : quantity.stripTrailingZeros().toPlainString().replace('.', ','));
        fields.put("season", draft.output().season());
        fields.put("material", draft.story().material());
        fields.put("craft", draft.story().craft());
        fields.put("market", draft.story().market());
        fields.put("strengths", draft.story().strengths());
        fields.put("missing", draft.story().missing());
        return fields;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
