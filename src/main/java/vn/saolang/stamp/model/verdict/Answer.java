package vn.saolang.stamp.model.verdict;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.stamp.ScanVerdict;
import vn.saolang.stamp.model.suspicion.Suspected;

/**
 * What a scan is told.
 *
 * @param why only with {@code NOT_IN_SYSTEM}
 * @param reasons all that speaks against it, also when the verdict is a graver one than suspicious
 * @param known null with {@code NOT_IN_SYSTEM}
 */
public record Answer(
        ScanVerdict verdict,
        @Nullable NotKnown why,
        List<Suspected> reasons,
        @Nullable Known known) {

    public Answer {
        reasons = List.copyOf(reasons);
    }

    /** No stamp answers. */
    public static Answer notKnown(NotKnown why) {
        return new Answer(ScanVerdict.NOT_IN_SYSTEM, why, List.of(), null);
    }
}
