package vn.saolang.evaluation.model.vote;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question put to the vote of a meeting.
 *
 * @param product the product it is about, null when it is about the session
 * @param takingPart members present when it was closed, or gone after voting; 0 before. The share that carries it is taken of the
 *     votes cast
 * @param inFavour 0 until it is closed, like the other counts: nobody is told how a running vote stands
 * @param carried false until it is closed
 * @param closedAt when it was closed or withdrawn; null while it is open
 */
public record Motion(
        UUID id,
        @Nullable UUID product,
        String question,
        boolean secret,
        MotionState state,
        int takingPart,
        int inFavour,
        int against,
        int abstained,
        boolean carried,
        Instant putAt,
        @Nullable Instant closedAt) {

    public boolean open() {
        return state == MotionState.OPEN;
    }

    public boolean closed() {
        return state == MotionState.CLOSED;
    }

    /** Members who cast a vote. */
    public int cast() {
        return inFavour + against + abstained;
    }
}
