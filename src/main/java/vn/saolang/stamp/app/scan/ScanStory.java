package vn.saolang.stamp.app.scan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.stamp.model.outlet.Outlet;
import vn.saolang.traceability.app.trace.TraceStory;

/**
 * What a scan shows besides the verdict.
 *
 * @param story of the lot; null when the stamp is on none, or its story is not for everybody
 * @param hidden whether stamps of this roll have a hidden code
 */
public record ScanStory(@Nullable TraceStory story, List<Outlet> outlets, boolean hidden) {

    /** Of a number that is not in the system. */
    public static final ScanStory NONE = new ScanStory(null, List.of(), false);

    public ScanStory {
        outlets = List.copyOf(outlets);
    }
}
