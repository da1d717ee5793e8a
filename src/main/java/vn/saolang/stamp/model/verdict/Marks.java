package vn.saolang.stamp.model.verdict;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.saolang.stamp.model.scan.Trace;
import vn.saolang.stamp.model.suspicion.Facts.HiddenChecked;

/**
 * What is remembered of one stamp besides its roll.
 *
 * @param trace null when nobody scanned it yet
 * @param soldAt when a shop marked it as sold; null when none did
 * @param hidden null when nobody tried its hidden code
 */
public record Marks(
        @Nullable Trace trace,
        @Nullable Instant soldAt,
        @Nullable HiddenChecked hidden) {

    /** Of a stamp nobody asked for. */
    public static final Marks NONE = new Marks(null, null, null);

    public Marks withTrace(@Nullable Trace other) {
        return new Marks(other, soldAt, hidden);
    }
}
