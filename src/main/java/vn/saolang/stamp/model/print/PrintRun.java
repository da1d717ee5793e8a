package vn.saolang.stamp.model.print;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A run of a roll that was printed.
 *
 * @param order number of the roll
 * @param no the how many'th print of the roll, from 1
 * @param layout name of the sheet or label; empty for a table
 * @param by who may fetch its file
 */
public record PrintRun(int order, int no, int from, int to, PrintFormat format, String layout, UUID by, Instant at) {

    /** How long the file may be fetched again: for a printer that jams, not for a second print. */
    public static final Duration FETCHABLE = Duration.ofHours(24);

    /** How many stamps. */
    public int size() {
        return to - from + 1;
    }

    /** The first moment its file is no longer given. */
    public Instant fetchableUntil() {
        return at.plus(FETCHABLE);
    }

    public boolean isFetchable(Instant now) {
        return now.isBefore(fetchableUntil());
    }
}
