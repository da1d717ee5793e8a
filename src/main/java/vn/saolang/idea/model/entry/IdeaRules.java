package vn.saolang.idea.model.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.saolang.idea.IdeaDraft;
import vn.saolang.kernel.Refusal;

/** What has to be told of an idea; little, so that it fits a phone. */
public final class IdeaRules {

    public static final int LONGEST_NAME = 300;
    public static final int LONGEST_TEXT = 4000;
    public static final int LONGEST_LINE = 500;
    private static final int SHORTEST_REASON = 10;

    private IdeaRules() {}

    /**
     * Every defect that can be told without looking up the place.
     *
     * @param sets codes of the criteria sets in use today
     */
    public static List<Refusal> defects(IdeaDraft draft, Set<String> sets) {
        List<Refusal> defects = new ArrayList<>();
        told(defects, "name", draft.name(), LONGEST_NAME);
        told(defects, "description", draft.description(), LONGEST_TEXT);
        told(defects, "difference", draft.difference(), LONGEST_TEXT);
        String set = draft.criteriaSet();
        if (set != null && !sets.contains(set)) {
            defects.add(Refusal.of("idea.SET_UNKNOWN", "criteriaSet").citing("26/2026 Điều 2.2"));
        }
        longest(defects, "material", draft.material(), LONGEST_LINE);
        longest(defects, "quantity", draft.quantity(), LONGEST_LINE);
        longest(defects, "market", draft.market(), LONGEST_LINE);
        longest(defects, "needs", draft.needs(), LONGEST_TEXT);
        return defects;
    }

    /** Defects of a reason that the maker will read. */
    public static List<Refusal> reason(String field, String reason) {
        int length = reason.strip().length();
        if (length < SHORTEST_REASON) {
            return List.of(Refusal.of("idea.REASON_MISSING", field));
        }
        return length > LONGEST_TEXT ? List.of(tooLong(field, LONGEST_TEXT)) : List.of();
    }

    private static void told(List<Refusal> defects, String field, String value, int most) {
        if (value.isBlank()) {
            defects.add(Refusal.of("idea.MISSING", field, "idea." + field));
        }
        longest(defects, field, value, most);
    }

    private static void longest(List<Refusal> defects, String field, String value, int most) {
        if (value.length() > most) {
            defects.add(tooLong(field, most));
        }
    }

    private static Refusal tooLong(String field, int most) {
        return Refusal.of("idea.TOO_LONG", field, Integer.toString(most));
    }
}
