package vn.saolang.stamp.model.scan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.saolang.stamp.ScanChannel;

/**
 * Somebody asks for a stamp.
 *
 * @param cell about where; null when nobody said
 * @param device hash of the device under a key that is thrown away, see {@code Devices}; null when nothing tells devices apart
 */
public record Scanning(
        Instant at,
        ScanChannel channel,
        @Nullable Cell cell,
        @Nullable Long device) {}
