package vn.saolang.evaluation.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.CouncilId;
import vn.saolang.evaluation.RoundId;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.ballot.SessionForm;

/**
 * A meeting (phiên họp) of a council under one version of its rules, or a ballot by which its members are asked in writing.
 *
 * @param round the round of its dossiers; null for re-evaluations, which stand outside rounds
 * @param heldOn day of the meeting, or day on which the ballots were sent
 * @param place null for a ballot
 * @param replyBy last day to return a ballot; null for a meeting
 */
public record Session(
        SessionId id,
        String scope,
        @Nullable RoundId round,
        CouncilId council,
        UUID rules,
        LocalDate heldOn,
        @Nullable String place,
        SessionForm form,
        @Nullable LocalDate replyBy) {

    /** A meeting. */
    public static Session meeting(
            SessionId id,
            String scope,
            @Nullable RoundId round,
            CouncilId council,
            UUID rules,
            LocalDate day,
            String place) {
        return new Session(id, scope, round, council, rules, day, place, SessionForm.MEETING, null);
    }

    public boolean ballot() {
        return form == SessionForm.BALLOT;
    }

    /** Last day to return a ballot, asked for when it is one. */
    public LocalDate lastDay() {
        return Objects.requireNonNull(replyBy);
    }
}
