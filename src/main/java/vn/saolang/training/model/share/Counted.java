package vn.saolang.training.model.share;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One record behind a share.
 *
 * @param name of the person or entity
 * @param where entity or unit, in words; may be empty
 * @param course title of the class completed last, or null for who was not trained
 * @param on its last day
 */
public record Counted(
        String name,
        String where,
        @Nullable String course,
        @Nullable LocalDate on) {

    public boolean trained() {
        return course != null;
    }
}
