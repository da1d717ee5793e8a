package vn.saolang.training.model.share;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How many of whom were trained.
 *
 * @param of how many there are; 0 when nobody knows
 */
public record Share(ShareKind kind, int trained, int of) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** In percent with one decimal, cut; null when nobody knows how many there are. */
    public @Nullable BigDecimal percent() {
        return of == 0
                ? null
                : HUNDRED.multiply(new BigDecimal(trained)).divide(new BigDecimal(of), 1, RoundingMode.DOWN);
    }

    /**
     * Whether a target is reached, exactly and not as it is shown.
     *
     * @param wanted share from 0 to 1
     */
    public boolean reaches(BigDecimal wanted) {
        return of > 0 && new BigDecimal(trained).compareTo(wanted.multiply(new BigDecimal(of))) >= 0;
    }
}
