package vn.saolang.evaluation.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.RoundId;
import vn.saolang.evaluation.SessionId;

/**
 * A dossier that stands for evaluation at a level, with the names of the day it came and how far it is.
 *
 * @param submission number of the sealed submission that is scored
 * @param session the session it is in, null while none
 * @param productState null while in no session
 * @param stars of the result, null while there is none; 0 when knocked out
 */
public record Candidate(
        UUID id,
        UUID dossier,
        String scope,
        @Nullable RoundId round,
        int submission,
        String criteriaSet,
        String productName,
        String entityName,
        @Nullable String productCode,
        LocalDate requestedOn,
        @Nullable SessionId session,
        @Nullable ProductState productState,
        @Nullable BigDecimal shown,
        @Nullable Integer stars) {

    /** The same, stored under this id in a round. */
    public Candidate placed(UUID newId, RoundId newRound) {
        return new Candidate(
                newId,
                dossier,
                scope,
                newRound,
                submission,
                criteriaSet,
                productName,
                entityName,
                productCode,
                requestedOn,
                null,
                null,
                null,
                null);
    }

    /** Whether a session may still take it. */
    public boolean free() {
        return round != null && session == null;
    }
}
