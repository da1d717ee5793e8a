package vn.saolang.dossier.content;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The producer's own answer to a criterion (form 02 part III).
 *
 * @param option number of the option chosen, 0 for none of these, null when not answered yet
 * @param points the option's points
 * @param description how the result is shown
 * @param version counted up by each change; 0 when nothing was stored yet
 */
public record SelfAnswer(
        String criterion,
        @Nullable Integer option,
        @Nullable BigDecimal points,
        String description,
        int version) {

    /** Nothing stored yet. */
    public static SelfAnswer none(String criterion) {
        return new SelfAnswer(criterion, null, null, "", 0);
    }
}
