package vn.saolang.evaluation.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.dossier.DossierKind;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.evaluation.ResultId;
import vn.saolang.evaluation.RoundId;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.agency.ReEvaluationClock;

/**
 * A dossier that stands for evaluation at a level, with the names of the day it came and how far it is.
 *
 * @param submission number of the sealed submission that is scored
 * @param session the session it is in, null while none
 * @param productState null while in no session
 * @param stars of the result, null while there is none; 0 when knocked out
 * @param kind the procedure it stands in; a re-evaluation stands outside rounds (26/2026 Điều 7.6)
 * @param clock the 45 days of a re-evaluation, null for the others
 * @param reconsiders the result it evaluates anew, null unless a reconsideration was granted
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
        @Nullable Integer stars,
        DossierKind kind,
        @Nullable ReEvaluationClock clock,
        @Nullable UUID reconsiders) {

    /** A dossier as it comes to a level, before a round or a council has it. */
    public static Candidate arriving(
            UUID id, DossierSummary dossier, String scope, LocalDate requestedOn, DossierKind kind) {
        return new Candidate(
                id,
                dossier.id().value(),
                scope,
                null,
                dossier.currentSubmission(),
                dossier.criteriaSet(),
                dossier.productName(),
                dossier.entityName(),
                dossier.productCode(),
                requestedOn,
                null,
                null,
                null,
                null,
                kind,
                null,
                null);
    }

    /** The same with the time the level has for it. */
    public Candidate running(ReEvaluationClock time) {
        return new Candidate(
                id,
                dossier,
                scope,
                round,
                submission,
                criteriaSet,
                productName,
                entityName,
                productCode,
                requestedOn,
                session,
                productState,
                shown,
                stars,
                kind,
                time,
                reconsiders);
    }

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
                null,
                kind,
                clock,
                reconsiders);
    }

    /** The same standing again, to evaluate a result anew: in its round, or as a re-evaluation whose time runs on. */
    public Candidate again(UUID newId, ResultId result) {
        return new Candidate(
                newId,
                dossier,
                scope,
                round,
                submission,
                criteriaSet,
                productName,
                entityName,
                productCode,
                requestedOn,
                null,
                null,
                null,
                null,
                kind,
                clock,
                result.value());
    }

    /** Whether a session may still take it. */
    public boolean free() {
        return round != null && session == null;
    }

    public boolean reEvaluation() {
        return kind == DossierKind.RE_EVALUATION;
    }
}
