package vn.saolang.evaluation.model;

import org.jspecify.annotations.Nullable;

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
}
