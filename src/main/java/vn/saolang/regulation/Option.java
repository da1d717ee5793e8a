package vn.saolang.regulation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A printed option of a criterion.
 *
 * @param index 1-based number within the criterion; 0 means "none of these" and is never printed
 * @param points exact points; two options of a criterion may have equal points (sets 7 and 23)
 * @param star the star level for which it is the printed minimum, null when unmarked
 * @param caseCode the case it belongs to, null when the criterion has no cases
 */
public record Option(
        int index,
        String text,
        BigDecimal points,
        @Nullable Integer star,
        @Nullable String caseCode) {}
