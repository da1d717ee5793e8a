package vn.saolang.evaluation.model.conduct;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.saolang.evaluation.model.SavedAnswer;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Criterion;

/**
 * An answer that a member gives otherwise than in the scoring before.
 *
 * @param from number of the option before, 0 for "none of these"
 * @param to number of the option now
 */
public record Change(Criterion criterion, int from, int to) {

    /** The changes between two sheets of a set, in its order; what was or is unanswered is no change. */
    public static List<Change> between(CriteriaSet set, Map<String, SavedAnswer> before, Map<String, SavedAnswer> now) {
        List<Change> changes = new ArrayList<>();
        for (Criterion leaf : set.leaves()) {
            Integer from = optionOf(before, leaf);
            Integer to = optionOf(now, leaf);
            if (from != null && to != null && !from.equals(to)) {
                changes.add(new Change(leaf, from, to));
            }
        }
        return changes;
    }

    private static @org.jspecify.annotations.Nullable Integer optionOf(
            Map<String, SavedAnswer> answers, Criterion leaf) {
        return answers.getOrDefault(leaf.code(), SavedAnswer.blank(leaf.code())).option();
    }
}
