package vn.saolang.evaluation.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.SessionId;

/**
 * A product before a session.
 *
 * @param submission number of the sealed submission that is scored
 * @param tourismCase the case fixed for the product (sets with cases), null while none is or the set has none
 * @param attempt 1, and one more after each reopening
 */
public record ScoredProduct(
        UUID id,
        SessionId session,
        UUID candidate,
        UUID dossier,
        int submission,
        String criteriaSet,
        @Nullable String tourismCase,
        int position,
        ProductState state,
        int attempt,
        String productName,
        String entityName,
        @Nullable String productCode) {

    /** The same for those from whom the result is still kept: a knocked-out product looks like any closed one. */
    public ScoredProduct withoutResult() {
        return state != ProductState.KNOCKED_OUT
                ? this
                : new ScoredProduct(
                        id,
                        session,
                        candidate,
                        dossier,
                        submission,
                        criteriaSet,
                        tourismCase,
                        position,
                        ProductState.CLOSED,
                        attempt,
                        productName,
                        entityName,
                        productCode);
    }
}
