package vn.saolang.evaluation.model.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.model.SavedAnswer;

/**
 * One row of the form as it is drawn.
 *
 * @param texts of the columns A to F, from the left; columns for writing stay empty here
 * @param answer what is stored for the criterion of this row, null where nothing is answered
 * @param allowed numbers that may be chosen, 0 first; empty where nothing is chosen
 */
public record FormRow(
        Kind kind, List<String> texts, @Nullable SavedAnswer answer, List<Integer> allowed) {

    /** What a row is there for. */
    public enum Kind {
        TITLE,
        FACT,
        HEADING,
        PART,
        SECTION,
        CRITERION,
        OPTION,
        OVERALL,
        BLANK
    }

    static FormRow of(Kind kind, String... texts) {
        return new FormRow(kind, List.of(texts), null, List.of());
    }
}
