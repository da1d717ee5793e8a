package vn.saolang.evaluation.model;

import org.jspecify.annotations.Nullable;
import vn.saolang.regulation.CriteriaSet;

/**
 * One stored answer of a sheet.
 *
 * @param option number of the option, 0 for "none of these", null when only a comment was written
 * @param version number of saves so far, 0 before the first
 */
public record SavedAnswer(String criterion, @Nullable Integer option, String comment, int version) {

    public static SavedAnswer blank(String criterion) {
        return new SavedAnswer(criterion, null, "", 0);
    }

    /** The chosen option as printed in the set: its points and words, 0 for "none of these", empty when nothing was chosen. */
    public String wording(CriteriaSet set) {
        Integer chosen = option;
        if (chosen == null) {
            return "";
        }
        return set.leaf(criterion)
                .flatMap(leaf -> leaf.option(chosen))
                .map(one -> one.points().toPlainString() + " – " + one.text())
                .orElse("0");
    }
}
