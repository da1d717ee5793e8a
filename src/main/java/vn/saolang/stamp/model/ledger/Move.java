package vn.saolang.stamp.model.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.stamp.StampState;
import vn.saolang.stamp.VoidCause;
import vn.saolang.traceability.LotId;

/**
 * A line of the ledger: a run of a roll goes from one state to another.
 *
 * @param order number of the roll
 * @param from position of the first stamp, from 1
 * @param to position of the last one
 * @param before the state all of them were in; null for the first line, by which they came to be
 * @param lot on whose packages they are after it; null while they are on none
 * @param cause why they are void; null for any other move
 * @param note what the person who moved them said, up to 1000 characters; may be empty
 * @param by account; the nil UUID for the application itself
 */
public record Move(
        int order,
        int from,
        int to,
        @Nullable StampState before,
        StampState after,
        @Nullable LotId lot,
        @Nullable VoidCause cause,
        String note,
        UUID by,
        Instant at) {

    /** By which a roll of so many stamps came to be. */
    public static Move minted(int order, int quantity, UUID by, Instant at) {
        return new Move(order, 1, quantity, null, StampState.MINTED, null, null, "", by, at);
    }

    /** How many stamps. */
    public int size() {
        return to - from + 1;
    }

    /** The run as it is after the move. */
    public Span result() {
        return new Span(from, to, after, lot, cause);
    }
}
