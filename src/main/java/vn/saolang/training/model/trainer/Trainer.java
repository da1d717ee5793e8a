package vn.saolang.training.model.trainer;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A trainer or artisan in the registry of a province.
 *
 * @param unit key of the unit whose office keeps the entry
 * @param taught classes held with them
 * @param ratings how many people rated these classes
 * @param mean of the ratings, 1 to 5 with one decimal; null for none
 */
public record Trainer(
        UUID id,
        int version,
        String unit,
        TrainerDraft details,
        int taught,
        int ratings,
        @Nullable BigDecimal mean) {

    /** Fewer ratings say more about who rated than about the class. */
    public static final int ENOUGH = 3;

    /** Whether enough people rated for the mean to be shown. */
    public boolean rated() {
        return ratings >= ENOUGH;
    }
}
